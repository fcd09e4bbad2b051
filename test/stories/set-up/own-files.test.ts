/** Kinds of files that teams really have; the long tests have all kinds, and more of each. */
import { variations } from "../../harness/amounts";
import { OWN_FILES, type OwnFile } from "./own-files";
import { tellOf } from "./told-of-files";

describe.each(variations(OWN_FILES, 0, 2, 4, 6, 7, 10).map((file) => [file.kind, file] as const))("%s", (_, file: OwnFile) => tellOf(file));
