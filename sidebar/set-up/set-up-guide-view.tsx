import { AddsStep } from "./set-up-adds";
import { ColumnsStep } from "./set-up-columns";
import type { GuideProps } from "./set-up-frame";
import { HeadingsStep } from "./set-up-headings";
import { MendStep } from "./set-up-mend";
import { StagesStep } from "./set-up-stages";
import { TabStep } from "./set-up-tab";
import { WorkingStep } from "./set-up-working";

/** Until the server has answered once there is only the first sight to show. */
function Step(props: GuideProps & { isReady: boolean }) {
  const step = props.guide.shown || props.guide.step === "working" ? props.guide.step : "tab";
  if (step === "headings") return <HeadingsStep {...props} />;
  if (step === "columns") return <ColumnsStep {...props} />;
  if (step === "mend") return <MendStep {...props} />;
  if (step === "stages") return <StagesStep {...props} />;
  if (step === "adds") return <AddsStep {...props} />;
  if (step === "working") return <WorkingStep {...props} />;
  return <TabStep {...props} />;
}

/** The guided set-up: one question at a time, every answer open to change. */
export function GuideView(props: GuideProps & { isReady: boolean }) {
  return (
    <main class="guide">
      <Step key={props.guide.step} {...props} />
    </main>
  );
}
