/** The sample company's story in a French sheet, and in both countries' in the language in marks. */
import { MARKED } from "../../../src/language/spoken/marked";
import { tellIn } from "./in-locale";

tellIn("pt_BR", MARKED);
tellIn("fr_FR");
tellIn("fr_FR", MARKED);
