/** The sample company's story where the sheet is a Brazilian one, in English. The other countries and languages: sample-in-locales-more. */
import { tellIn } from "./in-locale";

tellIn("pt_BR");
