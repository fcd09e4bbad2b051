/** What a person sees in a spreadsheet that is not set up yet. */
export function Welcome() {
  return (
    <>
      <h2>Welcome</h2>
      <p>
        Lead SLA turns this spreadsheet into the agreement between marketing and sales. It adds a tab for the agreement and a tab for your
        leads, where every lead shows in a word and a colour whether it was answered in time.
      </p>
      <p>
        If your leads stand in a tab already, open that tab first: it can be used as it is. Columns are only added at its end, and no cell
        that you filled is overwritten.
      </p>
      <p class="secondary">Everything stays in this spreadsheet. Nothing is sent anywhere else.</p>
    </>
  );
}
