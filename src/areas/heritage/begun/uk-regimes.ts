/** In Ukrainian: the regimes of protection of cultural property, and what is owed to it. Articles keep their signs. */
import type { Begun } from '#words/begun/begun.ts';

const NO_ATTACK =
  'Ні нападу, ні воєнного використання самої цінності та її безпосереднього оточення (P99 12).';
const HIGHEST =
  'Найвищий оперативний рівень командування, якщо негайна самооборона не вимагає іншого (P99 13(2)(c)).';

export const REGIMES: Begun = {
  'protection_regime.general': 'Загальний захист',
  'protection_regime.general.meaning':
    'Поширюється на всі культурні цінності, внесені до списків чи ні; також там, де режим невідомий',
  'protection_regime.general.criteria': 'Велике значення для культурної спадщини кожного народу (H54 1).',
  'protection_regime.general.gained': 'Сам собою.',
  'protection_regime.general.immunity':
    'Жодних ворожих актів і жодного використання, що наражає цінність на небезпеку (H54 4(1)); жодних репресалій (4(4)); крадіжкам, грабунку й вандалізму запобігають (4(3)).',
  'protection_regime.general.lifted_by':
    'Офіцер, який командує силами розміром з батальйон або більшими; меншими — лише коли обставини не дозволяють інакше (P99 6(c)).',
  'protection_regime.general.conditions':
    'Ворожий акт: цінність за своєю функцією перетворено на воєнний об’єкт, і практично здійсненної альтернативи немає (P99 6(a)). Використання: іншого вибору немає (6(b)). Завчасне ефективне попередження, коли дозволяють обставини (6(d)).',
  'protection_regime.special': 'Спеціальний захист',
  'protection_regime.special.meaning': 'Внесено до Міжнародного реєстру 1954 року',
  'protection_regime.special.criteria':
    'Сховища, центри та інші дуже важливі нерухомі цінності, досить віддалені від промислових центрів і воєнних об’єктів та не використовувані у воєнних цілях (H54 8).',
  'protection_regime.special.gained': 'Внесенням до Міжнародного реєстру (H54 8(6)).',
  'protection_regime.special.immunity':
    'Імунітет від часу внесення до реєстру; під час конфлікту позначено трьома щитами (H54 9, 10).',
  'protection_regime.special.lifted_by':
    'Офіцер, який командує силами розміром з дивізію або більшими (H54 11(2)).',
  'protection_regime.special.conditions':
    'Виняткові випадки неминучої воєнної необхідності, лише поки вона триває; іншу Сторону, якщо можливо, повідомляють у розумний строк, Генерального комісара — письмово, із зазначенням причин. Або порушення з боку іншої Сторони, після вимоги його припинити.',
  'protection_regime.enhanced': 'Посилений захист',
  'protection_regime.enhanced.meaning': 'У списку Другого протоколу 1999 року',
  'protection_regime.enhanced.criteria':
    'Найбільше значення для людства, належний захист у власній країні та заява, що цінність не використовують у воєнних цілях (P99 10).',
  'protection_regime.enhanced.gained':
    'Внесенням Комітетом до списку, після 60 днів для подання заперечень; якщо є заперечення — чотирма п’ятими голосів (P99 11).',
  'protection_regime.enhanced.immunity': NO_ATTACK,
  'protection_regime.enhanced.lifted_by': HIGHEST,
  'protection_regime.enhanced.conditions':
    'Захист втрачається лише тоді, коли його зупинено чи скасовано або коли через своє використання цінність стала воєнним об’єктом (P99 13, 14). Тоді лише за умови, що напад — єдиний практично здійсненний засіб, ужито всіх запобіжних заходів, зроблено попередження і надано розумний час на виправлення.',
  'protection_regime.enhanced_provisional': 'Тимчасовий посилений захист',
  'protection_regime.enhanced_provisional.meaning': 'Як посилений, доки триває звичайна процедура',
  'protection_regime.enhanced_provisional.criteria':
    'Найбільше значення для людства; не використовується у воєнних цілях (P99 10(a), (c)).',
  'protection_regime.enhanced_provisional.gained':
    'За терміновим запитом після початку воєнних дій, чотирма п’ятими голосів (P99 11(9)).',
  'protection_regime.enhanced_provisional.immunity': NO_ATTACK,
  'protection_regime.enhanced_provisional.lifted_by': HIGHEST,
  'protection_regime.enhanced_provisional.conditions':
    'Як за посиленого захисту, доки триває звичайна процедура.',
  'protection_regime.unlisted_presumed': 'Поза списками, презумпція цивільного характеру',
  'protection_regime.unlisted_presumed.meaning':
    'Має місцеву цінність, релігійне чи історичне значення; у разі сумніву вважається цивільним',
  'protection_regime.unlisted_presumed.criteria': 'Місцева цінність, релігійне чи історичне значення.',
  'protection_regime.unlisted_presumed.gained': 'Сам собою.',
  'protection_regime.unlisted_presumed.immunity':
    'У разі сумніву вважається цивільним (API 52(3)); історичні пам’ятки й місця богослужіння, що становлять спадщину народів: жодних ворожих актів, жодного воєнного використання, жодних репресалій (API 53).',
  'protection_regime.unlisted_presumed.lifted_by': 'Жодне положення нікого не називає.',
  'protection_regime.unlisted_presumed.conditions': 'Жодних не передбачено.',

  'obligation.heritage.respect':
    'Жодних ворожих актів проти культурних цінностей і жодного використання, що наражає їх на небезпеку',
  'obligation.heritage.no_pillage': 'Запобігати крадіжкам, грабунку й вандалізму',
  'obligation.heritage.no_reprisal': 'Жодних репресалій проти культурних цінностей',
  'obligation.heritage.safeguard':
    'Охорона в мирний час: реєстри, плани на випадок надзвичайних ситуацій, визначений орган',
  'obligation.heritage.personnel': 'Правила у військових статутах і фахівці у збройних силах',
  'obligation.heritage.waiver_level':
    'Імунітет знімає той рівень командування, якого вимагає режим, або ніхто',
  'obligation.heritage.warning': 'Завчасне ефективне попередження, коли дозволяють обставини',
  'obligation.heritage.not_international':
    'Поважати культурні цінності й у конфлікті неміжнародного характеру',
  'obligation.heritage.world_heritage':
    'Не вживати заходів, які можуть завдати шкоди всесвітній спадщині, природній чи культурній',
  'obligation.heritage.occupation':
    'Під час окупації: жодного незаконного вивезення, жодних розкопок, крім рятівних, жодних змін, що приховують свідчення',
  'obligation.heritage.return': 'Запобігати вивезенню з окупованої території, узяти під охорону, повернути',
  'obligation.heritage.worship':
    'Оберігати історичні пам’ятки й місця богослужіння, що становлять спадщину народів',
  'obligation.heritage.implement': 'Захист культурних цінностей в операціях і місіях',
  'obligation.heritage.inventory':
    'Захищати й підтримувати культурні та релігійні об’єкти на всій території операцій',
};
