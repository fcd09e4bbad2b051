/** More files of the kinds that the short test imports: from other CRMs, in other languages and countries. */
import { MORE_OWN_FILES, type OwnFile } from "./own-files";
import { tellOf } from "./told-of-files";

describe.each(MORE_OWN_FILES.map((file) => [file.kind, file] as const))("%s", (_, file: OwnFile) => tellOf(file));
