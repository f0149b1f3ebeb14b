/** In Ukrainian: sentences that answers bring, beside those of the areas: layers, people, law, who is told, what is owed. */
import type { Begun } from '../begun.ts';

export const ANSWERS: Begun = {
  'group.exercise': 'записи навчання',
  'group.integrity_concern': 'занепокоєння щодо корупції та організованої злочинності',
  'group.open_fact': 'відкриті факти',
  'group.operational': 'оперативна інформація',
  'group.own_personnel_allegation': 'звинувачення проти власного персоналу',
  'group.person_sensitive': 'чутливі відомості про людей',
  'group.protected_location': 'точні захищені місця',
  'group.source_identity': 'хто є джерелами',
  'web.emergency.end': 'Завершити',
  'web.emergency.end_sure':
    'Завершити цей екстрений доступ? Хто його відкрив, більше не зможе читати: {group}, починаючи з наступного запиту. Прочитане лишається записаним.',
  'web.emergency.keep': 'Залишити відкритим',
  'layer_state.present': 'є',
  'layer_state.missing': 'немає',
  'layer_state.stale': 'застарілий',
  'source.vintage': 'Час, про який говорить джерело: від {from, date, ::yMMMMd} до {to, date, ::yMMMMd}',
  'source.vintage_unknown': 'Джерело не каже, про які дати воно говорить.',
  'frame.basis':
    '{cite__instrument}{article, select, null {} other { {article}}} (як {holds__holds}{read, select, false {; з пам’яті} other {}})',
  'holds.treaty': 'договірне право',
  'holds.custom': 'звичаєве право',
  'holds.policy': 'політика',
  'holds.value': 'цінність',
  'situation.iac': 'міжнародний збройний конфлікт',
  'situation.niac': 'неміжнародний збройний конфлікт',
  'situation.occupation': 'окупація',
  'situation.no_armed_conflict': 'немає збройного конфлікту',
  'situation.undetermined': 'не визначено',
  'frame.set':
    'Правові рамки: {situation__situation}, від {since, date, ::yMMMMd}, визначив юридичний радник. Платформа посилається на норми, а не виносить рішень.',
  'frame.not_yet':
    'Правові рамки ({situation__situation}) чинні лише від {since, date, ::yMMMMd}, після початку цього заходу: показано правило, яке захищає більше, як політику і ніколи як право.',
  'frame.undetermined':
    'Юридичний радник не визначив правових рамок: показано правило, яке захищає більше, як політику і ніколи як право.',
  'web.check.printed_shape':
    '{n, plural, one {# позиція} few {# позиції} many {# позицій} other {# позиції}}, від {from} до {to}',
  'layers.missing':
    'Шар «{layer__layer}» не завантажено: що він показав би, невідомо, але це не означає, що там нічого немає.',
  'layers.no_boundaries': 'Меж не завантажено: про райони нічого не можна сказати.',
  'sex.female': 'жінки і дівчата',
  'sex.male': 'чоловіки і хлопці',
  'sex.all': 'обидві статі разом',
  'sex.unknown': 'стать невідома',
  'people.best': 'найкраща цифра самого джерела: {best, number}',
  'people.sex_age_all_unknown': 'Стать і вік усіх них невідомі.',
  'people.at_most':
    'Щонайбільше {people, number} людей налічено на всій території зачеплених районів (районів: {n, plural, other {#}}; перепис {year}); скільки з них усередині, сказати не можна.',
  'people.at_most_estimated':
    'Щонайбільше {people, number} людей за оцінкою на всій території зачеплених районів (районів: {n, plural, other {#}}; {source}, {year}); скільки з них усередині, сказати не можна.',
  'people.at_least_settlements':
    'Щонайменше {people, number} людей живуть у населених пунктах із відомою назвою, що цілком усередині (населених пунктів: {n, plural, other {#}}; {source}, {year}).',
  'people.cannot_be_said':
    'Скільки людей усередині, сказати не можна: тут немає ні населеного пункту з назвою, ні даних про населення зачеплених районів.',
  'people.missing_districts':
    '{n, plural, one {# зачеплений район не має} few {# зачеплені райони не мають} many {# зачеплених районів не мають} other {# зачепленого району не мають}} даних про населення: людей може бути більше.',
  'people.not_by_share':
    'Людей ніколи не розподіляють рівномірно по території: частка району не є підрахунком тих, хто там є.',
  'people.sex_age_not_given':
    'Джерело дає лише загальні цифри: жінок, чоловіків, дівчат і хлопців не розрізнено.',
  'rules.tell': 'Повідомити: {who__who}.',
  'rules.decides': 'Вирішити інакше може лише: {who__who}; тут цього ніщо не записує.',
  'rules.approve': 'Лише після схвалення. Схвалює: {who__who}.',
  'who.commander': 'командувач',
  'who.legad': 'юридичний радник',
  'who.hs_adviser': 'радник з безпеки людини',
  'who.genad': 'радник з гендерних питань',
  'who.cpp_officer': 'офіцер із захисту культурних цінностей',
  'who.focal_point': 'контактна особа з питань дітей',
  'who.contracting_officer': 'офіцер з контрактів',
  'who.thb_procurement_officer': 'офіцер з протидії торгівлі людьми',
  'who.engineers': 'інженери',
  'who.environment_adviser': 'радник з питань довкілля',
  'who.medical_adviser': 'медичний радник',
  'who.civil_military_liaison': 'цивільно-військовий зв’язок',
  'who.host_authority': 'компетентна місцева влада',
  'who.humanitarian_coordinator': 'гуманітарний координатор (УКГП)',
  'who.health_coordinator': 'координатор з охорони здоров’я (ВООЗ)',
  'who.camp_coordinator': 'координатор таборів (CCCM, УВКБ ООН або МОМ)',
  'who.education_coordinator': 'координатор з освіти (ЮНІСЕФ)',
  'who.child_protection': 'координатор із захисту дітей (ЮНІСЕФ)',
  'who.protection_coordinator': 'координатор із захисту',
  'who.gbv_coordinator': 'координатор з питань гендерно зумовленого насильства',
  'who.water_coordinator': 'координатор з водопостачання та санітарії',
  'who.food_coordinator': 'координатор з продовольчої безпеки',
  'who.civil_defence_body': 'організація цивільної оборони',
  'who.icrc': 'Міжнародний комітет Червоного Хреста',
  'who.heritage_authority': 'національний орган охорони спадщини',
  'who.custodian': 'хранитель об’єкта',
  'who.operator': 'оператор споруд',
  'who.foreign_mission': 'відповідна місія або організація',
  'who.battalion': 'офіцер, який командує силами розміром з батальйон або більшими',
  'who.division': 'офіцер, який командує силами розміром з дивізію або більшими',
  'who.highest_operational': 'найвищий оперативний рівень командування',
  'board.decide.legal_frame':
    'Визначити правові рамки (юридичний радник): вони не визначені, тож право показано як політику, найбільш захисне правило першим.',
  'board.decide.one_fact':
    'Вирішити, які з цих повідомлень про один інцидент; доти кожне джерело рахує своє:',
  'board.owe.by_time': 'До {by, date, ::yMMMMd} {by, time, ::HHmm}: {output__code}.',
  'board.owe.by_day': 'До {day, date, ::yMMMMd}: {output__code}.',
  'board.owe.weekly': 'Щотижня: {output__code}.',
  'board.owe.calendar': 'Ці строки типові; накази операції мають перевагу.',
  'board.owe.none_recorded':
    'Чи щось із цього надіслано і що ще маємо подати, невідомо: тут не записано жодного надсилання.',
};
