/** The same of Russian, whose letters do not fold into Latin ones. Small letters without accents: й stands as и, ё as е. */
import type { SenseRule } from "./sense";

/** A whole word, or a part of one where its beginning ends in a star. */
const words = (list: string): RegExp =>
  new RegExp(
    `(^| )(${list
      .split(/\s*,\s*/)
      .map((word) => word.replace(/\*/g, "[а-я]*"))
      .join("|")})( |$)`,
  );
const whole = (list: string): RegExp =>
  new RegExp(
    `^(${list
      .split(/\s*,\s*/)
      .map((word) => word.replace(/\*/g, "[а-я]*"))
      .join("|")})$`,
  );

export const RUSSIAN_RULES: readonly SenseRule[] = [
  [words("не выигр*, не продан*, не купил*, не реализован*, не состоял*, не заключен*, не успешн*, неуспешн*"), "lost"],
  [words("проигр*, потерян*, упущен*, отказ, отказа, отказал*, отказан*, отклонен*, провал*, сорвал*"), "lost"],
  [whole("(отменен*|аннулирован*)"), "unfit", "guess"],
  [words("не подходит, не целевои, нецелев*, некачествен*, дисквалифиц*, спам, мусор, дубл*, не квалиф*, отменен*, аннулирован*"), "unfit"],
  [words("не дозвон*, недозвон*, не обработан*, необработан*, неразобран*, не связал*, новыи, новая, новое, новые"), "open"],
  [words("не"), "open", "guess"],
  [words("ожида*, ждем, ждет, жду, на паузе, пауза, отложен*, приостановлен*, на удержании"), "waiting"],
  [words("выигр*, успешн*, успех, оплачен*, продан*, куплен*, купил*, клиент, покупатель, заказчик"), "won"],
  [words("(договор|контракт) (подписан|заключен), сделка (заключена|закрыта|состоялась|завершена)"), "won"],
  [whole("(продажа|реализован*|завершен*|заключен*)"), "won", "guess"],
  [whole("(закрыт*|архив*|в архиве)"), "closed", "guess"],
  [words("переговор*, предложение, кп, согласование, возможность"), "opportunity"],
  [whole("(презентация|демо|встреча*|счет*)"), "opportunity", "guess"],
  [words("в работе, контакт*, звонок, лид, заявка, открыт*"), "open", "guess"],
];
