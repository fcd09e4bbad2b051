import { holdsStages } from "../../../src/core/headings/stage-cells";

describe("cells that are a team's stages whatever their heading says", () => {
  it.each([
    [["New", "New", "Sold", "New", "Not interested", "Sold"]],
    [["Neu", "Neu", "Angebot", "Verkauft", "Neu", "Verkauft", "Angebot", "Neu"]],
    [["Novo", "novo", "Vendido", "Em negociação", "Novo", "Vendido", "Em negociação"]],
    [["À contacter", "Gagné", "À contacter", "Gagné", "À contacter"]],
    [["Nuevo", "Nuevo", "Nuevo", "Perdido", "Zona norte", "Nuevo", "Nuevo", "Perdido"]],
  ])("%p", (cells) => expect(holdsStages(cells)).toBe(true));

  it.each([
    ["too few", ["New", "New", "Sold"]],
    ["none that ends a lead", ["New", "Contacted", "New", "Contacted"]],
    ["none that leaves a lead open", ["Sold", "Lost", "Sold", "Lost"]],
    ["each another word", ["New", "Sold", "Lost", "Contacted", "Proposal"]],
    ["words of another kind", ["Google", "Fair", "Google", "Fair", "Sold", "New"]],
    ["notes", ["Called, will buy when sold", "Called, will buy when sold", "Sold", "Sold", "New", "New"]],
    ["no words", [1, 1, 2, 2, 1, 2]],
    ["nothing", []],
  ])("not %s", (_, cells) => expect(holdsStages(cells)).toBe(false));
});
