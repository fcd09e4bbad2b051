import { speakAsDocument } from "../jobs/rules/document-language";

// Whatever Google calls speaks so; it is only said here where the words are, and nothing is read yet.
speakAsDocument();
