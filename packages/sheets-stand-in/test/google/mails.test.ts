import { closeScripts, openScript, SCOPES } from "./open-script";

afterEach(closeScripts);

const MAIL = "https://www.googleapis.com/auth/script.send_mail";
const open = (options: Parameters<typeof openScript>[0] = {}) => openScript({ scopes: [...SCOPES, MAIL], ...options });
const many = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `p${index + from}@example.com`).join(",");

describe("a mail", () => {
  it("is kept as the script gave it, sent in the name of who runs it", async () => {
    const { standIn, script } = await open();
    await script(`MailApp.sendEmail("bo@example.com", "Overdue", "3 leads");
      MailApp.sendEmail("bo@example.com, Cleo <cleo@example.com>", "Overdue", "3 leads", { cc: "d@example.com", htmlBody: "<b>3</b>", name: "My add-on", noReply: true });`);
    standIn.setUser("ben@example.com");
    await script(`MailApp.sendEmail({ to: "bo@example.com", bcc: "e@example.com", replyTo: "team@example.com", subject: "Due", htmlBody: "<p>One</p>" });
      MailApp.sendEmail("bo@example.com", "team@example.com", "Due", "two");`);
    const at = Date.parse("2026-11-18T09:30:00Z");
    const plain = { from: "ana@example.com", to: ["bo@example.com"], cc: [], bcc: [], noReply: false };
    expect(standIn.mails().map((mail) => ({ ...mail, at: Math.floor(mail.at / 60_000) * 60_000 }))).toEqual([
      { ...plain, at, subject: "Overdue", body: "3 leads" },
      {
        ...plain,
        at,
        to: ["bo@example.com", "cleo@example.com"],
        cc: ["d@example.com"],
        subject: "Overdue",
        body: "3 leads",
        htmlBody: "<b>3</b>",
        name: "My add-on",
        noReply: true,
      },
      {
        ...plain,
        at,
        from: "ben@example.com",
        bcc: ["e@example.com"],
        replyTo: "team@example.com",
        subject: "Due",
        body: "",
        htmlBody: "<p>One</p>",
      },
      { ...plain, at, from: "ben@example.com", replyTo: "team@example.com", subject: "Due", body: "two" },
    ]);
  });

  it("is saved with the spreadsheet, and its quota with it", async () => {
    const first = await open();
    await first.script('MailApp.sendEmail("bo@example.com", "Overdue", "3 leads");');
    const again = await open({ saved: first.standIn.save() });
    expect(again.standIn.mails()).toEqual(first.standIn.mails());
    expect(await again.script("return MailApp.getRemainingDailyQuota()")).toBe(99);
  });

  it.each([
    ['MailApp.sendEmail("", "s", "b")', "Failed to send email: no recipient"],
    ['MailApp.sendEmail({ cc: "bo@example.com", subject: "s" })', "Failed to send email: no recipient"],
    ['MailApp.sendEmail("bo", "s", "b")', "Invalid email: bo"],
    ['MailApp.sendEmail("bo@example", "s", "b")', "Invalid email: bo@example"],
    ['MailApp.sendEmail("bo@example.com; cleo@example.com", "s", "b")', "Invalid email: bo@example.com; cleo@example.com"],
    ['MailApp.sendEmail("bo@example.com", "s", "b", { cc: "=A1" })', "Invalid email: =A1"],
    ['MailApp.sendEmail("bo@example.com", "s", "b", { attachments: [] })', "The mail option attachments is not in the stand-in yet"],
    ['MailApp.sendEmail("bo@example.com", "s", "b", { htmlBody: 5 })', "Invalid argument: htmlBody"],
    ['MailApp.sendEmail("bo@example.com", "s")', "The parameters (String,String) don't match the method signature for MailApp.sendEmail."],
    ['MailApp.sendEmail(null, "s", "b")', "The parameters (null,String,String) don't match the method signature for MailApp.sendEmail."],
    [`MailApp.sendEmail("${many(51)}", "s", "b")`, "Limit Exceeded: Email Recipients Per Message."],
    ['MailApp.sendEmail("bo@example.com", "s", "x".repeat(204801))', "Limit Exceeded: Email Body Size."],
    ['MailApp.createDraft("x")', "MailApp.createDraft is not in the stand-in yet"],
  ])("is refused: %s", async (statement, message) => {
    const { standIn, failure } = await open();
    expect(await failure(statement)).toBe(message);
    expect(standIn.mails()).toEqual([]);
  });
});

describe("the quota of mails", () => {
  const SPENT = "Service invoked too many times for one day: email.";

  it("counts recipients by person, and comes back a day after the first mail", async () => {
    const { standIn, script, failure } = await open();
    const left = () => script("return MailApp.getRemainingDailyQuota()");
    expect(await left()).toBe(100);
    await script(`MailApp.sendEmail("${many(49)}", "s", "b");`);
    await standIn.advance(60);
    await script(`MailApp.sendEmail("${many(48, 49)}", "s", "b", { cc: "c@example.com", bcc: "d@example.com" });`);
    expect(await left()).toBe(1);
    expect(await failure(`MailApp.sendEmail("${many(2)}", "s", "b")`)).toBe(SPENT);
    await script('MailApp.sendEmail("last@example.com", "s", "b");');
    expect([await left(), await failure('MailApp.sendEmail("more@example.com", "s", "b")')]).toEqual([0, SPENT]);
    standIn.setUser("ben@example.com");
    expect(await left()).toBe(100);
    standIn.setUser("ana@example.com");
    await standIn.advance(22 * 60 + 58);
    expect(await left()).toBe(0);
    await standIn.advance(3);
    expect(await left()).toBe(100);
    expect(standIn.mails()).toHaveLength(3);
  });
});

describe("who may send", () => {
  const SEND = 'MailApp.sendEmail("bo@example.com", "s", "b")';
  const NEEDS = `. Required permissions: ${MAIL}`;

  it("nobody whose manifest does not name the scope", async () => {
    expect(await (await openScript()).failure(SEND)).toBe(`Specified permissions are not sufficient to call MailApp.sendEmail${NEEDS}`);
  });

  it("nobody who has not granted it", async () => {
    const { failure } = await open({ granted: SCOPES });
    expect(await failure(SEND)).toBe(`You do not have permission to call MailApp.sendEmail${NEEDS}`);
    expect(await failure("MailApp.getRemainingDailyQuota()")).toContain(
      "You do not have permission to call MailApp.getRemainingDailyQuota",
    );
  });

  it("no custom function and no simple trigger", async () => {
    const { standIn, type, look } = await open({
      code: `/** @customfunction */\nfunction SEND() { ${SEND}; }\nfunction onEdit(e) { if (e.range.rowStart > 1) ${SEND}; }`,
    });
    await type("A1", "=SEND()");
    expect(look.messages("A1")).toEqual([[`You do not have permission to call MailApp.sendEmail${NEEDS}`]]);
    await type("A2", "x");
    expect(standIn.log().at(-1)?.error).toBe(`You do not have permission to call MailApp.sendEmail${NEEDS}`);
    expect(standIn.mails()).toEqual([]);
  });

  it("a timed trigger, as its maker", async () => {
    const { standIn, script } = await open({ code: `function daily() { ${SEND}; }` });
    await script('ScriptApp.newTrigger("daily").timeBased().everyHours(1).create();');
    standIn.setUser("ben@example.com");
    await standIn.advance(60);
    expect(standIn.mails()).toMatchObject([{ from: "ana@example.com" }]);
  });
});
