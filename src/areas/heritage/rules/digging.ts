import { DIGGING_BASIS } from '../bases.ts';
import { CULTURAL } from '../object-types.ts';
import { activityRule } from '../../activity-rule.ts';
import { both } from '../../rule-said.ts';

/** Digging near sites: under occupation no excavation but rescue, together with the national authority (P99 9); looting is prevented (H54 4(3)). */
export const DIGGING = activityRule({
  code: 'heritage.digging',
  title: both('Digging near cultural sites', 'Creuser près de sites culturels'),
  meaning: both(
    'Building means digging: under occupation nothing is excavated except to save it, with the national authority; what is found stays and is reported.',
    'Construire, c’est creuser : sous occupation, rien n’est fouillé sauf pour le sauver, avec l’autorité nationale ; ce qui est trouvé reste et est signalé.',
  ),
  kinds: ['construction'],
  about: { categories: [CULTURAL] },
  called: { one: both('cultural site', 'site culturel'), many: both('cultural sites', 'sites culturels') },
  severity: 'today',
  near: 'watch',
  why: both(
    'digging can destroy what lies below, and opens it to looters.',
    'creuser peut détruire ce qui se trouve dessous et l’ouvrir au pillage.',
  ),
  bases: DIGGING_BASIS,
  next: {
    stop: both(
      'Write into the order: when anything old is met, stop, cover, guard and call the heritage authority.',
      'Inscrivez dans l’ordre : si quelque chose d’ancien apparaît, arrêter, couvrir, garder et appeler l’autorité du patrimoine.',
    ),
    leave: both('Nothing is taken, bought, sold or moved.', 'Rien n’est pris, acheté, vendu ni déplacé.'),
  },
  tell: ['engineers', 'cpp_officer', 'heritage_authority'],
});
