import { stateStyle } from "../controls/state-style";
import { words } from "../language/spoken/words";
import type { PanelState, State } from "../server/server";

/** Short answers, what the words on lead rows mean, and the keyboard. */
export function HelpView({ leads, states }: Pick<PanelState, "leads" | "states">) {
  const { answers, wordsMeant, means, keyboard, keys } = words().help;
  return (
    <>
      <section>
        {answers.map(({ question, answer }) => (
          <details key={question}>
            <summary>{question}</summary>
            {answer.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </details>
        ))}
      </section>
      <section>
        <h2>{wordsMeant}</h2>
        <dl class="words-meant">
          {(Object.entries(means) as [State, string][]).map(([state, meaning]) => (
            <div key={state}>
              <dt class="state" style={stateStyle(leads, state)}>
                {states[state]}
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{keyboard}</h2>
        <dl class="keys">
          {keys.map(({ pressed, does }) => (
            <div key={pressed}>
              <dt>{pressed}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
