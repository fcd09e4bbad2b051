import { heardIn, saysLost, stageSays } from "../../../src/core/stages/stage-words";

it.each<[word: string, sense: string, isSure: boolean]>([
  ["Выиграна", "won", true],
  ["Сделка выиграна", "won", true],
  ["Успешно реализовано", "won", true],
  ["Сделка успешна", "won", true],
  ["Договор подписан", "won", true],
  ["Оплачено", "won", true],
  ["Клиент", "won", true],
  ["Продажа", "won", false],
  ["ПРОИГРАНА", "lost", true],
  ["Потерян", "lost", true],
  ["Отказ клиента", "lost", true],
  ["Клиент отказался", "lost", true],
  ["Закрыто и не реализовано", "lost", true],
  ["Сделка провалена", "lost", true],
  ["Не выиграна", "lost", true],
  ["Неуспешно", "lost", true],
  ["Некачественный лид", "unfit", true],
  ["Спам", "unfit", true],
  ["Отменено", "unfit", false],
  ["Закрыта", "closed", false],
  ["Ожидание ответа клиента", "waiting", true],
  ["Ждём клиента", "waiting", true],
  ["На паузе", "waiting", true],
  ["Отложена", "waiting", true],
  ["Переговоры", "opportunity", true],
  ["Новая заявка", "open", true],
  ["Недозвон", "open", true],
  ["В работе", "open", false],
  ["Не оплачено", "open", false],
])("%s says %s", (word, sense, isSure) => expect(heardIn(word)).toEqual({ sense, isSure }));

it("decides what is lost, and that an end is one", () => {
  expect(["Отказ", "Проиграно", "Выиграно", "Ожидание"].map(saysLost)).toEqual([true, true, false, false]);
  expect(["Отказ", "Выиграно", "Ожидание", "Квартира"].map(stageSays)).toEqual(["closed", "won", null, null]);
});
