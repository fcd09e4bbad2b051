import { words } from "../language/spoken/words";
import { EVERYONE, ownersIn, type ToDoFilter } from "./to-do";

interface OwnerChoiceProps {
  leads: readonly { owner: string }[];
  filter: ToDoFilter;
  onFilter(filter: ToDoFilter): void;
}

/** Whose leads are listed; nothing to choose where no lead has an owner. */
export function OwnerChoice({ leads, filter, onFilter }: OwnerChoiceProps) {
  const texts = words().promises;
  const owners = ownersIn(leads, filter.owner);
  if (owners.length === 0) return null;
  return (
    <select aria-label={texts.whose} value={filter.owner} onChange={(event) => onFilter({ ...filter, owner: event.currentTarget.value })}>
      <option value={EVERYONE}>{texts.wholeTeam}</option>
      {owners.map((owner) => (
        <option key={owner} value={owner}>
          {owner}
        </option>
      ))}
    </select>
  );
}
