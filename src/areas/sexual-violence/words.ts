import type { Phrases } from '#model/message.ts';
import { WINDOW_EN, WINDOW_FR } from '#words/pieces.ts';
import { terms } from '../terms.ts';

const CODES: Phrases = {
  ...terms('crsv_form', {
    rape: [
      'Rape',
      'Sexual penetration without free consent',
      'Viol',
      'Pénétration sexuelle sans consentement libre',
    ],
    gang_rape: ['Gang rape', 'Rape by two or more', 'Viol collectif', 'Viol commis à deux ou plus'],
    sexual_slavery: [
      'Sexual slavery',
      'A person is held as property for sexual acts',
      'Esclavage sexuel',
      'Une personne est tenue comme une propriété à des fins sexuelles',
    ],
    forced_prostitution: [
      'Forced prostitution',
      'A person is made to prostitute herself or himself',
      'Prostitution forcée',
      'Une personne est contrainte à la prostitution',
    ],
    forced_pregnancy: [
      'Forced pregnancy',
      'A woman or girl made pregnant by force is confined',
      'Grossesse forcée',
      'Une femme ou une fille rendue enceinte de force est détenue',
    ],
    forced_abortion: [
      'Forced abortion',
      'A pregnancy is ended against the will of the woman or girl',
      'Avortement forcé',
      'Une grossesse est interrompue contre la volonté de la femme ou de la fille',
    ],
    enforced_sterilization: [
      'Enforced sterilisation',
      'A person is made infertile without consent',
      'Stérilisation forcée',
      'Une personne est rendue stérile sans consentement',
    ],
    forced_marriage: [
      'Forced marriage',
      'A marriage without the free consent of both',
      'Mariage forcé',
      'Un mariage sans le libre consentement des deux',
    ],
    trafficking_for_sexual_violence: [
      'Trafficking for sexual violence',
      'Trafficking in conflict for sexual violence or exploitation',
      'Traite à des fins de violence sexuelle',
      'Traite liée au conflit à des fins de violence ou d’exploitation sexuelle',
    ],
    sexual_mutilation: [
      'Sexual mutilation',
      'Sexual organs are mutilated',
      'Mutilation sexuelle',
      'Mutilation d’organes sexuels',
    ],
    other_comparable_gravity: [
      'Other form of comparable gravity',
      'Another form as grave as those named',
      'Autre forme de gravité comparable',
      'Une autre forme aussi grave que celles nommées',
    ],
    forced_nudity: [
      'Forced nudity',
      'A person is made to undress',
      'Nudité forcée',
      'Une personne est forcée de se dévêtir',
    ],
    sexual_torture: [
      'Sexual torture',
      'Torture by sexual means',
      'Torture sexuelle',
      'Torture par des moyens sexuels',
    ],
    threat_of_sexual_violence: [
      'Threat of sexual violence',
      'Sexual violence is threatened',
      'Menace de violence sexuelle',
      'La violence sexuelle est brandie comme menace',
    ],
    other_emerging: [
      'New form, not yet coded',
      'A form that the list does not know yet; kept for the owner of the list',
      'Forme nouvelle, non encore codée',
      'Une forme que la liste ne connaît pas encore ; gardée pour le responsable de la liste',
    ],
  }),
  ...terms('link_basis', {
    temporal: ['In time', 'Linked to the conflict in time', 'Dans le temps', 'Lié au conflit dans le temps'],
    geographical: [
      'In place',
      'Linked to the conflict by its place',
      'Dans l’espace',
      'Lié au conflit par le lieu',
    ],
    causal: [
      'By cause',
      'The conflict made it possible or brought it about',
      'Par la cause',
      'Le conflit l’a permis ou provoqué',
    ],
  }),
  ...terms('crsv_result', {
    crsv: [
      'Conflict-related',
      'A form of the list and a link to the conflict',
      'Liée au conflit',
      'Une forme de la liste et un lien avec le conflit',
    ],
    undetermined: [
      'Undetermined',
      'The link to the conflict is not shown yet; not counted, not excluded',
      'Indéterminé',
      'Le lien avec le conflit n’est pas encore montré ; ni compté, ni exclu',
    ],
    gbv_not_crsv: [
      'Gender-based violence without link to the conflict',
      'Found to have no link; only a positive finding says so',
      'Violence fondée sur le genre sans lien avec le conflit',
      'Constaté sans lien ; seul un constat positif le dit',
    ],
  }),
  ...terms('mara', {
    verified: [
      'Verified by the United Nations',
      'Set by the United Nations only; imported here with its author',
      'Vérifié par les Nations Unies',
      'Fixé par les Nations Unies seulement ; importé ici avec son auteur',
    ],
    under_verification: [
      'Under verification',
      'Verification under way',
      'En cours de vérification',
      'Vérification en cours',
    ],
    not_verified: [
      'Not verified',
      'Could not be verified; not a finding that it did not happen',
      'Non vérifié',
      'N’a pas pu être vérifié ; ce n’est pas un constat d’absence',
    ],
    false: [
      'Found not to have happened',
      'Verification found that it did not occur',
      'Constaté comme n’ayant pas eu lieu',
      'La vérification a constaté que cela n’a pas eu lieu',
    ],
  }),
  'standard.mara': {
    en: 'United Nations monitoring, analysis and reporting arrangements',
    fr: 'Dispositif de suivi, d’analyse et de communication des Nations Unies',
  },
};

const PANELS: Phrases = {
  'sexual-violence.early_warning.answer': {
    en: `{events, plural, one {One incident} other {# incidents}} of sexual violence linked to the conflict {events, plural, one {was} other {were}} reported in {place} ${WINDOW_EN} (source: {source}; reported, not assessed). What may happen next is unknown without the indicators.`,
    fr: `{events, plural, one {Un incident de violence sexuelle liée au conflit a été signalé} other {# incidents de violence sexuelle liée au conflit ont été signalés}} : {place}, ${WINDOW_FR} (source : {source} ; signalé, non évalué). Sans les indicateurs, ce qui menace est inconnu.`,
  },
  'sexual-violence.early_warning.possible': {
    en: '{events, plural, one {One more report} other {# more reports}} may belong to this period or place: the source is not more exact (source: {source}).',
    fr: '{events, plural, one {Un autre signalement appartient} other {# autres signalements appartiennent}} peut-être à cette période ou à ce lieu : la source n’est pas plus précise (source : {source}).',
  },
  'sexual-violence.early_warning.none': {
    en: 'No source reports sexual violence linked to the conflict in {place}; silence about it is common and is not proof that nothing happened.',
    fr: 'Aucune source ne signale de violence sexuelle liée au conflit ({place}) ; le silence à ce sujet est fréquent et ne prouve pas qu’il ne s’est rien passé.',
  },
  'sexual-violence.early_warning.unknown': {
    en: 'Unknown: none of the early-warning indicators is assessed here, so no rise of the risk would be seen.',
    fr: 'Inconnu : aucun des indicateurs d’alerte précoce n’est évalué ici ; une hausse du risque passerait inaperçue.',
  },
  'sexual-violence.early_warning.fills.1': {
    en: 'Readings of the early-warning indicators by place and day (understand); the list is illustrative and can be edited.',
    fr: 'Des relevés des indicateurs d’alerte précoce par lieu et par jour (comprendre) ; la liste est indicative et modifiable.',
  },
  'sexual-violence.early_warning.fills.2': {
    en: 'Reports without identity from patrols and partners (collect).',
    fr: 'Des rapports sans identité venant des patrouilles et des partenaires (collecter).',
  },
  'sexual-violence.early_warning.fills.3': {
    en: 'A collection plan for the indicators that nobody watches (understand).',
    fr: 'Un plan de recueil pour les indicateurs que personne ne suit (comprendre).',
  },
  'sexual-violence.referrals.answer': {
    en: '{events, plural, =0 {Nobody is} one {One person is} other {# people are}} recorded as waiting for a referral or an answer from us.',
    fr: '{events, plural, =0 {Aucune personne n’est enregistrée comme attendant} one {Une personne est enregistrée comme attendant} other {# personnes sont enregistrées comme attendant}} de nous une orientation ou une réponse.',
  },
  'sexual-violence.referrals.possible': {
    en: '{events, plural, one {One referral} other {# referrals}} may still be open: no acknowledgement is known.',
    fr: '{events, plural, one {Une orientation est peut-être encore ouverte} other {# orientations sont peut-être encore ouvertes}} : aucun accusé de réception n’est connu.',
  },
  'sexual-violence.referrals.none': {
    en: 'No referral is recorded as open; those made outside of this platform are not known.',
    fr: 'Aucune orientation n’est enregistrée comme ouverte ; celles faites hors de cette plateforme ne sont pas connues.',
  },
  'sexual-violence.referrals.unknown': {
    en: 'Unknown: no referrals are kept here yet, so who is waiting cannot be said.',
    fr: 'Inconnu : aucune orientation n’est encore tenue ici ; on ne peut pas dire qui attend.',
  },
  'sexual-violence.referrals.fills.1': {
    en: 'The log of referrals: consented, sent, acknowledged, without names, for sexual violence and for trafficking (respond).',
    fr: 'Le registre des orientations : consenties, envoyées, confirmées, sans noms, pour la violence sexuelle et pour la traite (répondre).',
  },
  'sexual-violence.referrals.fills.2': {
    en: 'The directory of support services with the date when each was last confirmed (understand).',
    fr: 'Le répertoire des services d’aide avec la date de leur dernière confirmation (comprendre).',
  },
  'sexual-violence.referrals.fills.3': {
    en: 'Complaints and questions that people put to us (respond).',
    fr: 'Les plaintes et questions que des personnes nous adressent (répondre).',
  },
};

export const WORDS: Phrases = {
  'area.sexual-violence': {
    en: 'Conflict-related sexual violence',
    fr: 'Violence sexuelle liée aux conflits',
  },
  'code_list.crsv_form': {
    en: 'Forms of conflict-related sexual violence',
    fr: 'Formes de violence sexuelle liée au conflit',
  },
  'code_list.link_basis': { en: 'Basis of the link to the conflict', fr: 'Base du lien avec le conflit' },
  'code_list.crsv_result': { en: 'Result of the test', fr: 'Résultat du test' },
  ...CODES,
  ...PANELS,

  'indicator.sexual_violence.crsv_incidents_reported': {
    en: 'Incidents of sexual violence linked to the conflict, reported in the year',
    fr: 'Incidents de violence sexuelle liée au conflit, signalés dans l’année',
  },
  'indicator.sexual_violence.crsv_incidents_reported.definition': {
    en: 'Incidents that a list puts in the context of the conflict, counted by country and year. Small numbers, and what would give one away, are suppressed. Reported only: far more is never reported.',
    fr: 'Incidents qu’une liste situe dans le contexte du conflit, comptés par pays et par année. Les petits nombres, et ce qui permettrait d’en déduire un, sont masqués. Signalés seulement : bien plus n’est jamais signalé.',
  },
  'indicator.inform.gender_inequality_index': {
    en: 'Gender Inequality Index',
    fr: 'Indice d’inégalité de genre',
  },
  'indicator.inform.gender_inequality_index.definition': {
    en: 'Index of the United Nations Development Programme, taken over by INFORM. The file gives the index and a score from 0 to 10 under this one name, and does not say which is which.',
    fr: 'Indice du Programme des Nations Unies pour le développement, repris par INFORM. Le fichier donne sous ce seul nom l’indice et un score de 0 à 10, sans dire lequel est lequel.',
  },
  'output.risk_note': {
    en: 'the note on the risk of sexual violence to the commander and the women’s protection adviser, without identities, and whenever the level changes',
    fr: 'la note sur le risque de violence sexuelle au commandement et au conseil pour la protection des femmes, sans identités, et à chaque changement de niveau',
  },
  'layer.early_warning_indicators': { en: 'early-warning indicators', fr: 'indicateurs d’alerte précoce' },
  'layer.early_warning_indicators.meaning': {
    en: 'Readings of what comes before sexual violence, by place and day; each also says when it was not assessed.',
    fr: 'Relevés de ce qui précède la violence sexuelle, par lieu et par jour ; chacun dit aussi quand il n’a pas été évalué.',
  },
  'layer.early_warning_indicators.missing': {
    en: 'No early-warning indicators are loaded: the risk of sexual violence is unknown.',
    fr: 'Aucun indicateur d’alerte précoce n’est chargé : le risque de violence sexuelle est inconnu.',
  },
  'layer.daily_ways': {
    en: 'ways to water, wood and market',
    fr: 'chemins de l’eau, du bois et du marché',
  },
  'layer.daily_ways.meaning': {
    en: 'Where people fetch water and wood and go to market, as those who use these ways say.',
    fr: 'Où l’on va chercher l’eau et le bois et au marché, selon celles et ceux qui y vont.',
  },
  'layer.daily_ways.missing': {
    en: 'The ways to water, wood and market are not loaded.',
    fr: 'Les chemins de l’eau, du bois et du marché ne sont pas chargés.',
  },
  'layer.support_services': { en: 'support services', fr: 'services d’aide' },
  'layer.support_services.meaning': {
    en: 'Services that a coordinator publishes for survivors, with the day they were last confirmed; never shelters or homes.',
    fr: 'Services qu’une coordination publie pour les survivantes et survivants, avec leur dernière confirmation ; jamais d’abris ni de logements.',
  },
  'layer.support_services.missing': {
    en: 'No support services are loaded: where people can be referred is unknown.',
    fr: 'Aucun service d’aide n’est chargé : on ignore vers qui orienter.',
  },

  'measure.sexual-violence.incidents_reported': {
    en: 'Reported incidents of conflict-related sexual violence',
    fr: 'Incidents signalés de violence sexuelle liée au conflit',
  },
  'measure.sexual-violence.incidents_reported.definition': {
    en: 'Incidents that a report classifies under a form of conflict-related sexual violence. Reported, not assessed; far more is never reported.',
    fr: 'Incidents qu’un rapport classe parmi les formes de violence sexuelle liée au conflit. Signalés, non évalués ; bien plus n’est jamais signalé.',
  },
  'sexual-violence.caveat.under_reporting': {
    en: 'Reported only. For each incident reported the United Nations speaks of 10 to 20 that are not.',
    fr: 'Signalé seulement. Pour chaque incident signalé, les Nations Unies parlent de 10 à 20 qui ne le sont pas.',
  },

  'ask.routes_of_women_and_girls': {
    en: 'Which ways do women and girls take to water, firewood, market and latrines?',
    fr: 'Quels chemins les femmes et les filles prennent-elles vers l’eau, le bois, le marché et les latrines ?',
  },
  'ask.services_open_within_72_hours': {
    en: 'Where is medical care within 72 hours, and is it open?',
    fr: 'Où trouver des soins médicaux dans les 72 heures, et est-ce ouvert ?',
  },
};
