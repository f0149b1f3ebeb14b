/** Who people are, as far as it is safe and needed to say (domain.md 6.4). Unknown is a code of its own. */
import { codeTable } from '../../code-table.ts';
import { HOUSE, known, PRIMERO, read } from '../../sources.ts';

const of = { unit: 'people', of: 'person' } as const;
const WG = read('Washington Group short set on functioning', null, 'wg-ss');

export const PEOPLE = [
  codeTable(
    { ...HOUSE, ...of, list: 'disaggregation_sex', en: 'Sex', fr: 'Sexe' },
    `
    female       | Female | Féminin
    male         | Male | Masculin
    other        | Other or non-binary | Autre ou non binaire | Where the standard allows it | Là où la norme le permet
    unknown      | Unknown | Inconnu | Asked or looked for, not known | Cherché, non connu
    not_recorded | Not recorded | Non enregistré | Nobody looked | Personne n’a cherché
    `,
  ),
  codeTable(
    { ...WG, ...of, list: 'wg_domain', en: 'Domains of functioning', fr: 'Domaines de fonctionnement' },
    `
    seeing        | Seeing | Voir
    hearing       | Hearing | Entendre
    walking       | Walking or climbing steps | Marcher ou monter des marches
    remembering   | Remembering or concentrating | Se souvenir ou se concentrer
    self_care     | Self-care | Prendre soin de soi
    communicating | Communicating | Communiquer
    `,
  ),
  codeTable(
    { ...WG, ...of, list: 'wg_answer', en: 'Answers on functioning', fr: 'Réponses sur le fonctionnement' },
    `
    no_difficulty       | No difficulty | Aucune difficulté
    some_difficulty     | Some difficulty | Quelques difficultés
    a_lot_of_difficulty | A lot of difficulty | Beaucoup de difficultés | In one domain: with a disability | Dans un domaine : en situation de handicap
    cannot_do_at_all    | Cannot do at all | Ne peut pas du tout | In one domain: with a disability | Dans un domaine : en situation de handicap
    refused             | Refused | Refus de répondre
    unknown             | Unknown | Inconnu
    `,
  ),
  codeTable(
    {
      ...PRIMERO,
      ...of,
      list: 'displacement_status',
      en: 'Displacement status',
      fr: 'Statut de déplacement',
    },
    `
    resident          | Resident | Résident
    idp               | Internally displaced | Déplacé interne
    refugee           | Refugee | Réfugié
    stateless_person  | Stateless | Apatride
    returnee          | Returnee | De retour
    foreign_national  | Foreign national | Ressortissant étranger
    asylum_seeker     | Asylum seeker | Demandeur d’asile
    `,
  ),
  codeTable(
    {
      ...known('Bi-SCD 040-001: gender analysis'),
      list: 'gender_question',
      en: 'Questions of a gender analysis',
      fr: 'Questions d’une analyse de genre',
      unit: 'questions',
      of: 'area',
    },
    `
    who_is_where       | Who is where? | Qui est où ?
    who_does_what      | Who does what? | Qui fait quoi ?
    who_has_access     | Who has access and control? | Qui a accès et contrôle ?
    who_decides        | Who decides? | Qui décide ?
    who_is_at_risk     | Who is at risk of what, when and how? | Qui risque quoi, quand et comment ?
    who_reaches_help   | Who can reach help? | Qui peut atteindre de l’aide ?
    what_they_say      | What do women, men, girls and boys say? | Que disent les femmes, les hommes, les filles et les garçons ?
    effect_of_ours     | What does our own action do to each? | Quel effet notre propre action a-t-elle sur chacun ?
    `,
  ),
];
