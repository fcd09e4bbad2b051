import { stateStyle } from "../controls/state-style";
import type { PanelState } from "../server/server";
import { ANSWERS, KEYS, STATUS_WORDS } from "./help-answers";

/** Short answers, what the words on lead rows mean, and the keyboard. */
export function HelpView({ leads }: { leads: PanelState["leads"] }) {
  return (
    <>
      <section>
        {ANSWERS.map(({ question, answer }) => (
          <details key={question}>
            <summary>{question}</summary>
            {answer.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </details>
        ))}
      </section>
      <section>
        <h2>What the words on lead rows mean</h2>
        <dl class="words-meant">
          {STATUS_WORDS.map(({ word, means }) => (
            <div key={word}>
              <dt class="state" style={stateStyle(leads, word)}>
                {word}
              </dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>Keyboard</h2>
        <dl class="keys">
          {KEYS.map(({ keys, does }) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
