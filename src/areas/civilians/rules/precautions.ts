import { PRECAUTIONS_BASIS } from '../bases.ts';
import { CATEGORIES } from '../categories.ts';
import { activityRule } from '../../activity-rule.ts';
import { both } from '../../rule-said.ts';

/** Constant care: verify, choose the least danger, suspend, warn (API 57; custom 15 to 20). A list to go through, never a weighing. */
export const PRECAUTIONS = activityRule({
  code: 'civilians.precautions',
  title: both('Constant care', 'Soin constant'),
  meaning: both(
    'Constant care to spare civilians: find out, choose the way of least danger, stop when something changes, warn those whom it may affect.',
    'Un soin constant pour épargner les civils : s’informer, choisir la voie la moins dangereuse, arrêter si quelque chose change, avertir ceux qui seraient touchés.',
  ),
  about: { categories: CATEGORIES },
  called: {
    one: both('protected place', 'lieu protégé'),
    many: both('protected places', 'lieux protégés'),
  },
  severity: 'note',
  why: both(
    'constant care is taken to spare civilians and what is theirs.',
    'on prend constamment soin d’épargner les civils et leurs biens.',
  ),
  bases: PRECAUTIONS_BASIS,
  next: {
    verify: both(
      'Find out what this check could not see before relying on it.',
      'Découvrez ce que cette vérification n’a pas pu voir avant de vous y fier.',
    ),
    least: both(
      'Of several ways, places and times choose the one of least danger to people.',
      'De plusieurs voies, lieux et moments, choisissez celui qui met le moins de gens en danger.',
    ),
    stop: both(
      'Say who stops it, and on what sign: people gathering, children on the way, a site not on the list.',
      'Dites qui l’arrête, et à quel signe : rassemblement, enfants en chemin, site absent de la liste.',
    ),
    warn: both(
      'Warn those whom it may affect, early and in their languages, unless that puts them in danger.',
      'Avertissez ceux qui seraient touchés, tôt et dans leurs langues, sauf si cela les met en danger.',
    ),
  },
  tell: ['commander'],
});
