import type { Cell } from "../../../src/core/cells/cell";
import { STARTING_STAGES } from "../../../src/core/stages/stage";
import { endsElsewhere } from "../../../src/jobs/set-up/ends-elsewhere";
import { ENDS_ELSEWHERE } from "../../../src/jobs/set-up/set-up-sentences";
import { understandLeads } from "../../../src/tables/leads/lead-table";

const told = (cells: Cell[][]) => endsElsewhere(cells, understandLeads(cells[0] ?? [], {}, cells.slice(1)), STARTING_STAGES);

it.each<[string, Cell[][], string[]]>([
  [
    "a pipeline beside whether it is open",
    [
      ["Name", "Deal - Stage", "Deal - Status"],
      ["Ada", "Lead In", "Open"],
      ["Ben", "Demo Scheduled", "Lost"],
      ["Cleo", "Negotiations Started", "Won"],
    ],
    [ENDS_ELSEWHERE("Deal - Status", "Deal - Stage", 2)],
  ],
  [
    "in Portuguese",
    [
      ["Nome", "Negócio - Etapa", "Negócio - Status"],
      ["Ada", "Contato feito", "Perdido"],
    ],
    [ENDS_ELSEWHERE("Negócio - Status", "Negócio - Etapa", 1)],
  ],
  [
    "where the stage says it, too",
    [
      ["Name", "Stage", "Status"],
      ["Ben", "Closed Lost", "Lost"],
      ["Cleo", "MQL", "Open"],
    ],
    [],
  ],
  [
    "one column of stages",
    [
      ["Name", "Stage", "Title"],
      ["Ben", "MQL", "Lost"],
    ],
    [],
  ],
  ["no column of stages", [["Name"], ["Won"]], []],
])("%s", (_, cells, sentences) => {
  expect(told(cells)).toEqual(sentences);
});
