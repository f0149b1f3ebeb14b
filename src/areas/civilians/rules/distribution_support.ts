import { api, apii, custom, policy } from '../../law.ts';
import { activityRule } from '../../activity-rule.ts';
import { both } from '../../rule-said.ts';

/** Military support to aid: last resort, asked for and led by civilians, never as a means to another end (Oslo and MCDA, from knowledge). */
export const DISTRIBUTION_SUPPORT = activityRule({
  code: 'civilians.distribution_support',
  title: both('Military support to aid', 'Appui militaire à l’aide'),
  meaning: both(
    'Military means support aid only as a last resort, when civilians ask and lead; aid is never a reward for information.',
    'Des moyens militaires n’appuient l’aide qu’en dernier recours, à la demande et sous la conduite de civils ; l’aide ne récompense jamais un renseignement.',
  ),
  kinds: ['distribution_support'],
  severity: 'today',
  why: both(
    'armed people at a distribution draw danger to those who come for help, and keep some of them away.',
    'des personnes armées près d’une distribution attirent le danger sur ceux qui viennent, et en éloignent certains.',
  ),
  bases: [api('70'), apii('18'), custom('55'), policy('OSLO_MCDA'), policy('NATO_POC_2016', '§ 15')],
  next: {
    last: both(
      'Have it written that civilians asked, that no civilian means was left, and when it ends.',
      'Faites écrire que des civils l’ont demandé, qu’aucun moyen civil ne restait, et quand cela finit.',
    ),
    who: both(
      'Ask who cannot come or carry: women alone, children, older people, people with disabilities, those who fear one side.',
      'Demandez qui ne peut venir ou porter : femmes seules, enfants, personnes âgées ou handicapées, ceux qui craignent un camp.',
    ),
    nothing: both(
      'Ask nothing of those who come, and give nothing in exchange for anything.',
      'Ne demandez rien à ceux qui viennent, et ne donnez rien en échange de quoi que ce soit.',
    ),
  },
  tell: ['civil_military_liaison', 'genad'],
  approve: ['humanitarian_coordinator'],
});
