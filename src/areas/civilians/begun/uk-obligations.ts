/** In Ukrainian: what is owed to civilians, in the words of a register. */
import type { Begun } from '#words/begun/begun.ts';

export const OBLIGATIONS: Begun = {
  'obligation.civilians.baseline': 'Захист цивільного населення від самого початку операції',
  'obligation.civilians.own_harm': 'Уникати шкоди від власних дій, зводити її до мінімуму й пом’якшувати',
  'obligation.civilians.others_harm': 'Виявляти загрози з боку інших: хто, чому, як і з яким наслідком',
  'obligation.civilians.doubt_person': 'У разі сумніву особа вважається цивільною',
  'obligation.civilians.doubt_object':
    'У разі сумніву місце відправлення культу, житло чи школа вважаються цивільними',
  'obligation.civilians.indiscriminate': 'Жодних нападів невибіркового характеру',
  'obligation.civilians.survival': 'Оберігати те, що необхідне для виживання',
  'obligation.civilians.dams': 'Оберігати греблі, дамби й атомні електростанції',
  'obligation.civilians.precautions': 'Перевіряти, обирати найменшу небезпеку, попереджати, зупиняти',
  'obligation.civilians.own_siting': 'Тримати власні військові об’єкти осторонь від цивільних',
  'obligation.civilians.medical': 'Поважати й захищати медичну допомогу',
  'obligation.civilians.explosive': 'Стримувати застосування вибухової зброї в населених районах',
  'obligation.civilians.environment': 'Дбати про природне середовище',
  'obligation.civilians.relief': 'Пропускати гуманітарну допомогу й поважати тих, хто її доставляє',
  'obligation.civilians.missing': 'Поважати померлих і їхні могили та з’ясовувати долю зниклих безвісти',
  'obligation.civilians.displacement':
    'Нікого не переміщувати, крім як заради безпеки самих людей або з настійних причин воєнного характеру',
  'obligation.civilians.detention': 'Гуманно поводитися з кожним, кого тримають',
  'obligation.civilians.civil_defence': 'Поважати цивільну оборону',
  'obligation.civilians.institutions': 'Підтримувати місцеві інституції заради безпечного середовища',
};
