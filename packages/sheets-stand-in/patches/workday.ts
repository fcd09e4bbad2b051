import {
  type ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  FUNCTION_NAMES_DATE,
  type IFunctionService,
} from "@univerjs/engine-formula";

/** A reference to one cell comes as a table of one, and so does what is computed from it. */
function single(value: BaseValueObject): BaseValueObject {
  if (!value.isArray()) return value;
  const table = value as ArrayValueObject;
  return table.getRowCount() === 1 && table.getColumnCount() === 1 ? (table.get(0, 0) ?? value) : value;
}

/** Univer's own, which takes a table of one cell for 0, given the cell's value. */
class WorkdayIntl extends BaseFunction {
  override minParams = 2;
  override maxParams = 4;

  constructor(private readonly own: BaseFunction) {
    super(FUNCTION_NAMES_DATE.WORKDAY_INTL);
  }

  override calculate(start: BaseValueObject, days: BaseValueObject, weekend?: BaseValueObject, holidays?: BaseValueObject) {
    const rest = [weekend && single(weekend), holidays].filter((value) => value !== undefined);
    return this.own.calculate(single(start), single(days), ...rest);
  }
}

export function dayFunctions(service: IFunctionService): BaseFunction[] {
  const own = service.getExecutor(FUNCTION_NAMES_DATE.WORKDAY_INTL);
  return own ? [new WorkdayIntl(own)] : [];
}
