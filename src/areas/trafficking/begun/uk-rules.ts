/** In Ukrainian: the rules about signs of trafficking. */
import type { Begun } from '#words/begun/begun.ts';
import { touching } from '#words/begun/uk/findings.ts';

const REPORT = 'Про побачене повідомляйте і скеровуйте; не розпитуйте, не обіцяйте і не розслідуйте.';

export const RULES: Begun = {
  'rule.trafficking.local_contracting': 'Місцева робоча сила й місця, де проходять люди',
  'rule.trafficking.local_contracting.meaning':
    'Гроші за місцеву робочу силу можуть дістатися тим, хто експлуатує людей; спершу — належна обачність, а ті, хто стоїть на воротах, знають ознаки.',
  'trafficking.local_contracting.next.due_diligence':
    'До будь-якого контракту запитайте, хто набирає працівників, хто тримає їхні документи, хто їх розміщує і чи платили вони за цю роботу.',
  'trafficking.local_contracting.next.plan':
    'Якщо ризик високий або невідомий, попросіть надати план дотримання вимог.',
  'trafficking.local_contracting.next.signs':
    'Навчіть тих, хто там стоятиме, розпізнавати ознаки: документи в чужих руках, борги, заборона вільно пересуватися, травми, невиплачена платня, діти на роботах.',
  'trafficking.local_contracting.next.report': REPORT,
  'trafficking.local_contracting.reason':
    'Цей захід ({activity__kind}): {buys, select, true {купують місцеву працю чи послуги, і гроші можуть дістатися тим, хто експлуатує людей} other {там проходять люди, і можна побачити ознаки експлуатації}}. {indicators, select, present {Ознаки ризику у сфері праці завантажено.} stale {Ознаки ризику у сфері праці застарілі.} other {Ознак ризику у сфері праці не завантажено: ризик невідомий.}}',

  'rule.trafficking.displaced_people_on_the_move': 'Переміщені особи в дорозі',
  'rule.trafficking.displaced_people_on_the_move.meaning':
    'Туди, де переміщених людей перевозять, збирають або надають їм допомогу, приходять і ті, хто хоче їх експлуатувати; найбільше ризикують діти без супроводу.',
  'trafficking.displaced_people_on_the_move.next.families':
    'Не розлучайте родин; дитина без супроводу йде лише з цивільною службою захисту дітей, ніколи — з незнайомцем чи водієм.',
  'trafficking.displaced_people_on_the_move.next.offers':
    'Зважайте на пропозиції роботи, житла чи транспорту від людей, яких ніхто не знає; повідомляйте, не розслідуйте.',
  'trafficking.displaced_people_on_the_move.next.told':
    'Скажіть людям їхньою мовою, куди їх везуть, хто везе і де шукати допомоги.',
  ...touching(
    'trafficking.displaced_people_on_the_move',
    'Місця проживання переміщених осіб',
    'Через переміщення й нужду людей легше обманути й вивезти, насамперед дітей без супроводу.',
  ),

  'rule.trafficking.demand_near_us': 'Що виникає довкола нашого розташування',
  'rule.trafficking.demand_near_us.meaning':
    'Довкола бази, будівництва чи полігону людей можуть експлуатувати для обслуговування цих місць; правило для власного персоналу й підрядників: попиту не створювати.',
  'trafficking.demand_near_us.next.limits':
    'Скажіть, які місця заборонені для власного персоналу й підрядників, і чому.',
  'trafficking.demand_near_us.next.door':
    'Звинувачення проти власного персоналу йдуть окремим, призначеним для них шляхом і не стоять тут у жодному переліку.',
  'trafficking.demand_near_us.reason':
    'Цей захід ({activity__kind}): наша присутність приносить гроші, і людей можуть експлуатувати на її потреби; нульова терпимість щодо власного персоналу й підрядників.',

  'rule.trafficking.places_of_exploitation': 'Де праця може бути примусовою',
  'rule.trafficking.places_of_exploitation.meaning':
    'У шахтах і кар’єрах людей, зокрема дітей, можуть утримувати боргом або силою: помічайте, повідомляйте, скеровуйте.',
  'trafficking.places_of_exploitation.next.signs':
    'Навчіть тих, хто туди йде, розпізнавати ознаки: охорона, яка не випускає людей, документи в чужих руках, борги, травми, діти на роботах.',
  'trafficking.places_of_exploitation.next.report': REPORT,
  ...touching(
    'trafficking.places_of_exploitation',
    'Шахти й кар’єри',
    'Людей, зокрема дітей, там можуть утримувати боргом або силою.',
  ),
};
