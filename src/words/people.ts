/** People: who they are as far as sources say, and how many are bounded to be somewhere. */
import type { Phrases } from '#model/message.ts';
import { COUNT_EN, COUNT_FR } from './pieces.ts';

export const PEOPLE: Phrases = {
  'sex.female': { en: 'women and girls', fr: 'femmes et filles' },
  'sex.male': { en: 'men and boys', fr: 'hommes et garçons' },
  'sex.all': { en: 'both sexes together', fr: 'les deux sexes ensemble' },
  'sex.unknown': { en: 'sex unknown', fr: 'sexe inconnu' },

  'status.civilian': { en: 'civilians', fr: 'personnes civiles' },
  'status.civilian_presumed': {
    en: 'people presumed to be civilians',
    fr: 'personnes présumées civiles',
  },
  'status.other_protected_person': { en: 'other protected people', fr: 'autres personnes protégées' },
  'status.member_of_armed_forces': {
    en: 'members of armed forces or groups',
    fr: 'membres de forces ou de groupes armés',
  },
  'status.member_of_party': {
    en: 'members of a party to the conflict',
    fr: 'membres d’une partie au conflit',
  },
  'status.person_directly_participating': {
    en: 'people taking a direct part in hostilities',
    fr: 'personnes participant directement aux hostilités',
  },
  'status.unknown': { en: 'status unknown', fr: 'statut inconnu' },

  'people.count': { en: COUNT_EN, fr: COUNT_FR },
  'people.best': {
    en: 'the source’s own best figure is {best, number}',
    fr: 'la meilleure estimation de la source est {best, number}',
  },
  'people.sex_unknown': {
    en: 'The sex of {unknown, number} of {people, number} is unknown; it is known for {share, number, ::percent .0}.',
    fr: 'Le sexe est inconnu pour {unknown, number} sur {people, number} ; il est connu pour {share, number, ::percent .0}.',
  },
  'people.age_unknown': {
    en: 'The age of {unknown, number} of {people, number} is unknown; it is known for {share, number, ::percent .0}.',
    fr: 'L’âge est inconnu pour {unknown, number} sur {people, number} ; il est connu pour {share, number, ::percent .0}.',
  },
  'people.sex_age_all_unknown': {
    en: 'The sex and age of all of them are unknown.',
    fr: 'Le sexe et l’âge de toutes ces personnes sont inconnus.',
  },

  'people.at_most': {
    en: 'At most {people, number} people were counted in the whole of the {n, plural, one {district} other {# districts}} touched (census of {year}); how many of them are inside cannot be said.',
    fr: 'Au plus {people, number} personnes ont été recensées dans l’ensemble {n, plural, one {du district touché} other {des # districts touchés}} (recensement de {year}) ; on ne peut pas dire combien se trouvent à l’intérieur.',
  },
  'people.at_most_estimated': {
    en: 'At most {people, number} people were estimated in the whole of the {n, plural, one {district} other {# districts}} touched ({source}, {year}); how many of them are inside cannot be said.',
    fr: 'Au plus {people, number} personnes ont été estimées dans l’ensemble {n, plural, one {du district touché} other {des # districts touchés}} ({source}, {year}) ; on ne peut pas dire combien se trouvent à l’intérieur.',
  },
  'people.at_least_settlements': {
    en: 'At least {people, number} people live in the {n, plural, one {named settlement} other {# named settlements}} wholly inside ({source}, {year}).',
    fr: 'Au moins {people, number} personnes vivent dans {n, plural, one {la localité nommée entièrement située} other {les # localités nommées entièrement situées}} à l’intérieur ({source}, {year}).',
  },
  'people.cannot_be_said': {
    en: 'How many people are inside cannot be said: no named settlement and no population of the districts touched is held.',
    fr: 'On ne peut pas dire combien de personnes se trouvent à l’intérieur : aucune localité nommée ni population des districts touchés n’est disponible.',
  },
  'people.missing_districts': {
    en: '{n, plural, one {One district touched has} other {# districts touched have}} no population figure: there may be more people than this.',
    fr: '{n, plural, one {Un district touché n’a} other {# districts touchés n’ont}} pas de chiffre de population : il peut y avoir plus de personnes.',
  },
  'people.not_by_share': {
    en: 'People are never spread evenly over an area: a share of a district is not a count of who is there.',
    fr: 'On ne répartit jamais les personnes également sur une surface : une part de district ne dit pas qui s’y trouve.',
  },
  'people.sex_age_not_given': {
    en: 'The source gives totals only: women, men, girls and boys are not told apart.',
    fr: 'La source ne donne que des totaux : femmes, hommes, filles et garçons ne sont pas distingués.',
  },
};
