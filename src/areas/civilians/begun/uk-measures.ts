/** In Ukrainian: what is counted, and how; the standards by which an event is assessed. */
import type { Begun } from '#words/begun/begun.ts';

export const MEASURES: Begun = {
  'measure.civilians.people_killed_all': 'Загиблі за повідомленнями, включно з комбатантами',
  'measure.civilians.people_killed_all.definition':
    'Усі загиблі за даними джерела, включно з комбатантами, від його нижчої до його вищої цифри. За джерелами; цифри різних джерел ніколи не додаються; не оцінено.',
  'measure.civilians.civilians_killed': 'Загиблі цивільні за повідомленнями',
  'measure.civilians.civilians_killed.definition':
    'Загибель осіб, яких джерело називає цивільними або чий цивільний статус у разі сумніву презюмується: частина всіх загиблих, ніколи до них не додається. Загиблих із невідомим статусом подано окремо.',
  'measure.civilians.status_unknown_killed': 'Загиблі за повідомленнями, статус невідомий',
  'measure.civilians.status_unknown_killed.definition':
    'Загибель осіб, про яких джерело не каже, хто з них був цивільним. У разі сумніву особа вважається цивільною; цю цифру все ж не додано до загиблих цивільних.',
  'measure.civilians.events_reported': 'Повідомлені події',
  'measure.civilians.events_reported.definition':
    'Події будь-якого виду, про які повідомляє джерело; кожна рахується один раз. За джерелами; та сама подія у двох джерелах рахується в кожному.',
  'measure.civilians.aid_incidents': 'Повідомлені інциденти проти гуманітарних працівників',
  'measure.civilians.aid_incidents.definition':
    'Інциденти, у яких, за даними переліку, гуманітарних працівників убито, поранено, викрадено або затримано. За джерелами; не оцінено. Допомоги, яка не надійшла з інших причин, тут не враховано.',
  'measure.civilians.displaced_incidents': 'Повідомлені інциденти в місцях проживання переміщених осіб',
  'measure.civilians.displaced_incidents.definition':
    'Інциденти, у яких, за даними переліку, завдано шкоди в таборі чи іншому місці проживання переміщених осіб або тим, хто їм там допомагає. За джерелами; не оцінено.',

  'standard.mltn': 'Імовірніше так, ніж ні',
  'standard.three_source_types': 'Три незалежні види джерел',
  'standard.who_ssa': 'Ступінь певності щодо нападу на охорону здоров’я (ВООЗ)',
  'standard.airwars': 'Градації організації з обліку жертв (Airwars)',
};
