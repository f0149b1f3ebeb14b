/** In Ukrainian: what the platform says of itself, its sources and what it refuses. */
import type { Begun } from '../begun.ts';

export const ABOUT: Begun = {
  'product.name': 'Ампаро',
  'product.line': 'Що відбувається з людьми, кого і що треба захистити, що і кому ми зобов’язані надати.',
  'demonstration.hindsight': 'Дата її джерел: {release}; того ранку всього цього не знав ніхто.',
  'demonstration.nobody':
    'Тут не зображено жодної операції жодної організації; кожного учасника названо так, як його кодує джерело.',
  'demonstration.quiet':
    'День без повідомлень не є безпечним днем: джерела запізнюються, неповні, а часто їх немає.',
  'source.cited':
    '{title}{release, select, null {} other {, випуск {release}}}. {publisher}. Ліцензія: {licence}.',
  'source.cut_off': 'Відомо на {known, date, ::yMMMMd}',
  'source.from_knowledge': 'З пам’яті: джерела цього коду для цього каталогу не прочитано.',
  'source.house': 'Наша власна пропозиція; це не чийсь стандарт.',
  'caution.encyclopaedia_positions':
    'Деякі місця взято з енциклопедії або географічного покажчика; похибка може сягати кілометрів.',
  'caution.includes_combatants': 'Його підсумки охоплюють усіх загиблих, включно з комбатантами.',
  'refused.weapon':
    'Платформа не приймає ні зброї, ні уражальної дії, ні радіуса, ні точки прицілювання і ніколи не прийматиме.',
  'refused.inverse':
    'Платформа не відповідає, де найменше людей чи об’єктів, і не порівнює фігури за шкодою.',
  'refused.loss_of_protection':
    'Твердження про військове використання зберігається як примітка для компетентного органу; об’єкт лишається в кожному переліку.',
  kept_elsewhere: 'зберігається окремо, за правилом',
};
