/** In Ukrainian: the panel of signs of trafficking, its layer and measures, what must be asked and what is owed. */
import type { Begun } from '#words/begun/begun.ts';
import { WHEN } from '#words/begun/uk/windows.ts';

export const PANELS: Begun = {
  'area.trafficking': 'Торгівля людьми',
  'trafficking.indicators.answer': `{place}, ${WHEN}: повідомлено про випадки можливої торгівлі людьми: {events, number} (джерело: {source}; виявлено, не оцінено).`,
  'trafficking.indicators.possible':
    'Інші випадки, які, можливо, стосуються цього періоду чи місця: {events, number}; точніших даних джерело не дає (джерело: {source}).',
  'trafficking.indicators.none':
    '{place}: жодне джерело не повідомляє про можливу торгівлю людьми; це не доказ, що нічого не сталося.',
  'trafficking.indicators.unknown':
    'Невідомо: тут не зберігають ні повідомлень про ознаки, ні висновків щодо контрактів, тож ознак торгівлі людьми не було б видно.',
  'trafficking.indicators.fills.1':
    'Повідомлення про ознаки від воріт, контрольних пунктів і патрулів (збирання), без імен.',
  'trafficking.indicators.fills.2':
    'Висновки щодо підрядників та їхньої належної обачності (планування: постачальники й контракти).',
  'trafficking.indicators.fills.3':
    'Шар ознак ризику у сфері праці: товари й галузі, де відома примусова праця (розуміння).',
  'trafficking.caveat.detected': 'Лише виявлене: скільки людей експлуатують і ніколи не помічають, невідомо.',

  'layer.labour_risk_indicators': 'ознаки ризику у сфері праці',
  'layer.labour_risk_indicators.meaning':
    'Товари, галузі й місця, де відома примусова або дитяча праця, та ознаки, помічені на роботах.',
  'layer.labour_risk_indicators.missing':
    'Ознак ризику у сфері праці не завантажено: ознаки торгівлі людьми тут невідомі.',

  'measure.trafficking.incidents_reported': 'Виявлені випадки можливої торгівлі людьми',
  'measure.trafficking.incidents_reported.definition':
    'Повідомлені випадки, які за Палермським критерієм відповідають визначенню. Виявлені, а не всі, що трапляються; це підстава скерувати, а не встановлений злочин.',
  'indicator.inform.multidimensional_poverty_index': 'Індекс багатовимірної бідності',
  'indicator.inform.multidimensional_poverty_index.definition':
    'Індекс від 0 до 1: скільки людей бідні водночас у кількох вимірах і наскільки; перейнято INFORM.',

  'ask.who_recruits_workers': 'Хто набирає працівників і хто кому за це заплатив?',
  'ask.who_holds_their_papers': 'У кого їхні документи і чи можуть вони піти?',
  'object_type.extraction_site': 'Шахта або кар’єр',
  'object_type.extraction_site.meaning': 'Місце, де люди видобувають корисні копалини чи камінь',

  'obligation.trafficking.plan_risk': 'Оцінювати й зменшувати ризик із самого початку планування',
  'obligation.trafficking.report_refer': 'Повідомляти і скеровувати разом із приймаючою державою',
  'obligation.trafficking.due_diligence': 'Належна обачність у ланцюгах постачання',
  'obligation.trafficking.zero_tolerance': 'Нульова терпимість щодо власного персоналу й підрядників',
  'obligation.trafficking.privacy': 'Захищати приватне життя й особу жертв',
  'obligation.trafficking.support': 'Житло, консультації, медична й матеріальна допомога',
  'obligation.trafficking.not_conditional': 'Допомога не залежить від згоди бути свідком',
  'obligation.trafficking.recovery': 'Щонайменше 30 днів на відновлення й роздуми',
  'obligation.trafficking.child_presumed': 'Якщо вік непевний, виходити з припущення, що це дитина',
  'obligation.trafficking.child_identity': 'Особу дитини ніколи не розголошують',
  'obligation.trafficking.originator': 'Дотримуватися обмежень, які відправник наклав на відомості',
  'obligation.trafficking.non_punishment': 'Не карати жертв за те, до чого їх примусили',
};
