/** Each kind of file that a team really has; the long tests have more of each kind. */
import { OWN_FILES, type OwnFile } from "./own-files";
import { tellOf } from "./told-of-files";

describe.each(OWN_FILES.map((file) => [file.kind, file] as const))("%s", (_, file: OwnFile) => tellOf(file));
