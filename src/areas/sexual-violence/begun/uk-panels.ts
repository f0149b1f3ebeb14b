/** In Ukrainian: the panels of early warning and of referrals, their layers and measures, what must be asked and what is owed. */
import type { Begun } from '#words/begun/begun.ts';
import { WHEN } from '#words/begun/uk/windows.ts';

export const PANELS: Begun = {
  'area.sexual-violence': 'Сексуальне насильство, пов’язане з конфліктом',
  'standard.mara': 'Механізм ООН з моніторингу, аналізу та звітності (MARA)',
  'sexual-violence.early_warning.answer': `{place}, ${WHEN}: повідомлено про випадки сексуального насильства, пов’язаного з конфліктом: {events, number} (джерело: {source}; повідомлено, не оцінено). Що може статися далі, без індикаторів невідомо.`,
  'sexual-violence.early_warning.possible':
    'Інші повідомлення, які, можливо, стосуються цього періоду чи місця: {events, number}; точніших даних джерело не дає (джерело: {source}).',
  'sexual-violence.early_warning.none':
    '{place}: жодне джерело не повідомляє про сексуальне насильство, пов’язане з конфліктом; про нього часто мовчать, і мовчання не доказ, що нічого не сталося.',
  'sexual-violence.early_warning.unknown':
    'Невідомо: жодного з індикаторів раннього попередження тут не оцінено, тож зростання ризику не було б видно.',
  'sexual-violence.early_warning.fills.1':
    'Значення індикаторів раннього попередження за місцем і днем (розуміння); перелік орієнтовний, його можна змінювати.',
  'sexual-violence.early_warning.fills.2':
    'Повідомлення патрулів і партнерів без зазначення осіб (збирання).',
  'sexual-violence.early_warning.fills.3':
    'План збирання даних за індикаторами, за якими ніхто не стежить (розуміння).',
  'sexual-violence.referrals.answer':
    'Записано тих, хто чекає від нас на скерування або відповідь: {events, plural, =0 {нікого} one {# особа} few {# особи} many {# осіб} other {# особи}}.',
  'sexual-violence.referrals.possible':
    'Скерування, які, можливо, ще відкриті: {events, number}; підтвердження про них невідомі.',
  'sexual-violence.referrals.none':
    'Відкритих скерувань не записано; про зроблені поза цією платформою нічого не відомо.',
  'sexual-violence.referrals.unknown':
    'Невідомо: скерувань тут ще не зберігають, тож хто чекає, сказати не можна.',
  'sexual-violence.referrals.fills.1':
    'Журнал скерувань: на які дано згоду, надіслані, підтверджені; без імен; щодо сексуального насильства й торгівлі людьми (реагування).',
  'sexual-violence.referrals.fills.2':
    'Довідник служб підтримки з датою, коли кожну востаннє підтверджено (розуміння).',
  'sexual-violence.referrals.fills.3': 'Скарги й запитання, з якими люди звертаються до нас (реагування).',
  'sexual-violence.caveat.under_reporting':
    'Лише повідомлене. На кожен повідомлений випадок, за словами ООН, припадає 10–20 неповідомлених.',

  'code_list.crsv_indicator': 'Індикатори раннього попередження про сексуальне насильство',
  'indicator.sexual_violence.crsv_incidents_reported':
    'Випадки сексуального насильства, пов’язаного з конфліктом, повідомлені за рік',
  'indicator.sexual_violence.crsv_incidents_reported.definition':
    'Випадки, які перелік відносить до контексту конфлікту, за країною й роком. Малі числа і те, що могло б когось виказати, приховано. Лише повідомлені: про значно більше ніколи не повідомляють.',
  'indicator.inform.gender_inequality_index': 'Індекс гендерної нерівності',
  'indicator.inform.gender_inequality_index.definition':
    'Індекс Програми розвитку ООН, перейнятий INFORM. Файл подає під цією однією назвою і сам індекс, і бал від 0 до 10 та не каже, що є що.',
  'output.risk_note':
    'довідка про ризик сексуального насильства для командувача й радника із захисту жінок, без зазначення осіб, і щоразу, коли рівень змінюється',

  'layer.early_warning_indicators': 'індикатори раннього попередження',
  'layer.early_warning_indicators.meaning':
    'Дані про те, що передує сексуальному насильству, за місцем і днем; зазначено й те, коли оцінки не було.',
  'layer.early_warning_indicators.missing':
    'Індикаторів раннього попередження не завантажено: ризик сексуального насильства невідомий.',
  'layer.daily_ways': 'шляхи по воду, по дрова й на ринок',
  'layer.daily_ways.meaning':
    'Де люди набирають воду, збирають дрова і ходять на ринок, за словами тих, хто цими шляхами користується.',
  'layer.daily_ways.missing': 'Шляхів по воду, по дрова й на ринок не завантажено.',
  'layer.support_services': 'служби підтримки',
  'layer.support_services.meaning':
    'Служби для постраждалих, які оприлюднює координатор, із днем останнього підтвердження; ніколи не притулки й не домівки.',
  'layer.support_services.missing': 'Служб підтримки не завантажено: куди можна скерувати людей, невідомо.',

  'measure.sexual-violence.incidents_reported':
    'Повідомлені випадки сексуального насильства, пов’язаного з конфліктом',
  'measure.sexual-violence.incidents_reported.definition':
    'Випадки, які повідомлення відносить до однієї з форм сексуального насильства, пов’язаного з конфліктом. Повідомлено, не оцінено; про значно більше ніколи не повідомляють.',

  'ask.routes_of_women_and_girls':
    'Якими шляхами жінки й дівчата ходять по воду, по дрова, на ринок і до вбиралень?',
  'ask.services_open_within_72_hours': 'Де є медична допомога впродовж 72 годин і чи вона доступна?',
  'object_type.firewood_place': 'Місце збирання дров',
  'object_type.firewood_place.meaning': 'Де люди збирають дрова',

  'obligation.sexual-violence.all_operations': 'Застосовувати політику в усіх операціях, місіях і заходах',
  'obligation.sexual-violence.prevent_act_stop': 'Запобігати, діяти і класти край',
  'obligation.sexual-violence.analyse_risk': 'Мати аналітичні засоби, щоб розуміти рівень ризику',
  'obligation.sexual-violence.cooperate': 'Співпрацювати з ООН та місцевими суб’єктами',
  'obligation.sexual-violence.survivor':
    'Постраждала особа передусім: безпека, конфіденційність, повага, недискримінація',
  'obligation.sexual-violence.own_personnel':
    'Нульова терпимість до сексуальної експлуатації та наруги з боку власного персоналу, окремим рядком',
};
