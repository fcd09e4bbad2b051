import { useState } from "preact/hooks";
import { PushButton } from "../controls/push-button";
import { words } from "../language/spoken/words";
import { ask, type LanguageShown } from "../server/server";
import { faultWords } from "../words/fault-words";
import { ChoiceInput } from "./choice-input";
import type { InputProps } from "./field-input";

const PATIENCE = { giveUpAfter: 120_000, onSlow: () => {} };

/** How many formulas of people would be left behind, tab by tab. */
const foundWords = ({ tabs }: LanguageShown): string => {
  const texts = words().documentLanguage;
  return tabs.length === 0 ? texts.noFormulas : texts.formulas(tabs);
};

/** The document's language: before another one is saved, the person reads what will follow it and what will not. */
export function LanguageInput(props: InputProps) {
  const { id, field, text, onType } = props;
  const [wanted, want] = useState<string | null>(null);
  const [found, setFound] = useState("");
  const texts = words().documentLanguage;
  const nameOf = (language: string): string => field.choices?.find(({ code }) => code === language)?.word ?? language;

  async function choose(language: string) {
    want(language === text ? null : language);
    if (language === text || wanted !== null) return;
    setFound(texts.looking);
    setFound(await ask<LanguageShown>("panelLanguage", undefined, PATIENCE).then(foundWords, faultWords));
  }
  const settle = (language: string | null) => {
    want(null);
    if (language !== null) onType(language, true);
    // The buttons go: the focus must not.
    document.getElementById(id)?.focus();
  };

  if (wanted === null) return <ChoiceInput {...props} onType={(language) => void choose(language)} />;
  return (
    <div class="language">
      <ChoiceInput {...props} text={wanted} onType={(language) => void choose(language)} />
      <p>{texts.follows(nameOf(wanted))}</p>
      <p>{texts.stays}</p>
      <p>{texts.unseen}</p>
      <p role="status">{found}</p>
      <PushButton title={texts.changeTitle} onPush={() => settle(wanted)}>
        {texts.change(nameOf(wanted))}
      </PushButton>
      <PushButton title={texts.keepTitle} onPush={() => settle(null)}>
        {texts.keep(nameOf(text))}
      </PushButton>
    </div>
  );
}
