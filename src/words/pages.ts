/** What stands around answers on the plain pages. */
import type { Phrases } from '#model/message.ts';

export const PAGES: Phrases = {
  'page.skip': { en: 'To the content', fr: 'Au contenu' },
  'page.board': { en: 'Today', fr: 'Aujourd’hui' },
  'page.check': { en: 'Check', fr: 'Vérifier' },
  'page.sources': { en: 'Sources', fr: 'Sources' },
  'page.reference': { en: 'Reference', fr: 'Référence' },
  'page.problems': { en: 'Problems', fr: 'Problèmes' },
  'page.sections': { en: 'Sections', fr: 'Rubriques' },
  'page.sign_in': { en: 'Sign in', fr: 'Se connecter' },
  'page.sign_out': { en: 'Sign out', fr: 'Se déconnecter' },
  'page.signed_in_as': { en: 'Acting as {role__role}', fr: 'Agit comme : {role__role}' },
  'page.language': { en: 'Français', fr: 'English' },
  'page.yes': { en: 'yes', fr: 'oui' },
  'page.no': { en: 'no', fr: 'non' },
  'page.none': { en: 'none', fr: 'aucun' },
  'page.more': { en: 'Next page', fr: 'Page suivante' },
  'page.back_to_board': { en: 'Back to the board', fr: 'Retour au tableau' },

  'as_of.title': { en: 'As of', fr: 'À la date du' },
  'as_of.operation': { en: 'Operation', fr: 'Opération' },
  'as_of.at': { en: 'What had happened by', fr: 'Ce qui s’était passé au' },
  'as_of.known': { en: 'What we knew by', fr: 'Ce que nous savions au' },
  'as_of.known_now': { en: 'now', fr: 'maintenant' },
  'as_of.place': { en: 'Place', fr: 'Lieu' },
  'as_of.whole': { en: 'Whole operation', fr: 'Toute l’opération' },
  'as_of.show': { en: 'Show', fr: 'Afficher' },
  'as_of.hint': {
    en: 'A day, 2021-09-09, or an instant, 2021-09-09T06:00',
    fr: 'Un jour, 2021-09-09, ou un instant, 2021-09-09T06:00',
  },

  'sign_in.title': { en: 'Take a role', fr: 'Prendre un rôle' },
  'sign_in.why': {
    en: 'This is a demonstration on this machine: there are no accounts. A role decides what can be read and done; the audit log keeps the role and a random label, never a name.',
    fr: 'Ceci est une démonstration sur cette machine : il n’y a pas de comptes. Un rôle décide de ce que l’on peut lire et faire ; le journal d’audit garde le rôle et une étiquette aléatoire, jamais un nom.',
  },
  'sign_in.closed': {
    en: 'No role can be taken here: this is no demonstration, or it can be reached from other machines. Accounts come with a later version; until then use the command line on the server.',
    fr: 'Aucun rôle ne peut être pris ici : ce n’est pas une démonstration, ou d’autres machines peuvent y accéder. Les comptes viendront plus tard ; d’ici là, utilisez la ligne de commande sur le serveur.',
  },
  'sign_in.take': { en: 'Act as {role__role}', fr: 'Agir comme : {role__role}' },
  'sign_in.may': { en: 'may', fr: 'peut' },
  'sign_in.start_here': { en: 'Start here', fr: 'Commencer ici' },
  'sign_in.others': { en: 'Other roles', fr: 'Autres rôles' },
  'sign_in.nothing_yet': { en: 'nothing in this version', fr: 'rien dans cette version' },

  'board.figures': { en: 'Figures', fr: 'Chiffres' },
  'board.state.answered': { en: 'answered', fr: 'réponse donnée' },
  'board.state.partly': { en: 'partly answered', fr: 'réponse partielle' },
  'board.state.unknown': { en: 'unknown', fr: 'inconnu' },
  'board.open_figure': {
    en: 'Open: {label}, {kind, select, certain {certain} other {possible}}',
    fr: 'Ouvrir : {label}, {kind, select, certain {certain} other {possible}}',
  },
  'board.shares': {
    en: 'sex unknown for {sex, number} of {of, number}, age for {age, number}',
    fr: 'sexe inconnu pour {sex, number} sur {of, number}, âge pour {age, number}',
  },
  'board.layers': { en: 'Layers behind it', fr: 'Couches utilisées' },
  'board.sources': { en: 'Sources and cut-off', fr: 'Sources et date d’arrêt' },
  'board.bars': {
    en: 'People by the source’s best figure, day by day; at most {most, number} on {day}',
    fr: 'Personnes selon la meilleure estimation de la source, jour par jour ; au plus {most, number} le {day}',
  },
  'board.bars_table': { en: 'The same as a table', fr: 'La même chose en tableau' },
  'board.day': { en: 'Day', fr: 'Jour' },
  'board.events_column': { en: 'Events', fr: 'Événements' },
  'board.not_on_one_day': {
    en: '{n, plural, one {One more event is} other {# more events are}} not known to one day and stand in no bar.',
    fr: '{n, plural, one {Un autre événement n’est pas daté} other {# autres événements ne sont pas datés}} au jour près et ne figurent dans aucune barre.',
  },

  'figure.title': { en: 'The records behind a figure', fr: 'Les enregistrements derrière un chiffre' },
  'figure.records': { en: 'Records', fr: 'Enregistrements' },
  'figure.when': { en: 'When', fr: 'Quand' },
  'figure.where': { en: 'Where', fr: 'Où' },
  'figure.how_many': { en: 'How many', fr: 'Combien' },
  'figure.standing': { en: 'How well known', fr: 'Degré de connaissance' },
  'event.best_only': {
    en: '{n, number} (the source’s best figure; no range)',
    fr: '{n, number} (meilleur chiffre de la source ; sans fourchette)',
  },
  'check.open_events': {
    en: `{sureness, select,
      certain {Certainly here and in this time}
      possible {Possibly here or in this time}
      district {Known only to a district touched}
      other {Known only to a wider area}}: {n, plural, one {# event} other {# events}}`,
    fr: `{sureness, select,
      certain {Certainement ici et dans cette période}
      possible {Peut-être ici ou dans cette période}
      district {Connus seulement à un district touché près}
      other {Connus seulement à une zone plus large}} : {n, plural, one {# événement} other {# événements}}`,
  },
  'figure.open_event': { en: 'Event', fr: 'Événement' },
  'figure.open_report': { en: 'Source row', fr: 'Ligne source' },
  'figure.somewhere_in': { en: 'in one of: {place}', fr: 'dans l’un de ces lieux : {place}' },
  'figure.off_by': { en: 'within {metres__uncertainty}', fr: 'à {metres__uncertainty} près' },
  'figure.rule': { en: '{measure}, version {version}', fr: '{measure}, version {version}' },

  'event.title': { en: 'Event', fr: 'Événement' },
  'event.said': { en: 'What each source states', fr: 'Ce que dit chaque source' },
  'event.who': { en: 'Who was affected', fr: 'Qui a été touché' },
  'event.classified': { en: 'Classified under', fr: 'Classé selon' },
  'event.assessed': { en: 'Assessed', fr: 'Évaluations' },
  'event.not_assessed': {
    en: 'Not assessed by anyone under any standard.',
    fr: 'Évalué par personne, selon aucune norme.',
  },
  'event.attributed': { en: 'Attributed by its sources to', fr: 'Attribué par ses sources à' },
  'event.attribution_note': {
    en: 'As coded by the source; the platform does not find who did it.',
    fr: 'Tel que codé par la source ; la plateforme n’établit pas qui est l’auteur.',
  },
  'event.versions': { en: 'Versions', fr: 'Versions' },
  'event.reports': { en: 'Reports', fr: 'Rapports' },
  'event.low_best_high': { en: 'low / best / high', fr: 'bas / meilleur / haut' },

  'report.title': { en: 'Source row', fr: 'Ligne source' },
  'report.envelope': { en: 'Envelope', fr: 'Enveloppe' },
  'report.payload': { en: 'The row as published', fr: 'La ligne telle que publiée' },
  'report.not_kept': {
    en: 'Names and descriptions of the source are not kept.',
    fr: 'Les noms et descriptions de la source ne sont pas conservés.',
  },

  'check.shape': { en: 'Shape: GeoJSON (longitude, latitude)', fr: 'Forme : GeoJSON (longitude, latitude)' },
  'check.file': { en: 'or a file', fr: 'ou un fichier' },
  'check.how_near': { en: 'How near is near', fr: 'Quelle distance compte comme proche' },
  'check.begins': { en: 'From', fr: 'Du' },
  'check.ends': { en: 'To', fr: 'Au' },
  'check.kind': { en: 'Kind of activity', fr: 'Nature de l’activité' },
  'check.run': { en: 'Check this', fr: 'Vérifier' },
  'check.again': { en: 'Change and check again', fr: 'Modifier et vérifier à nouveau' },
  'check.example': {
    en: 'Fill in an example: a route through Bria',
    fr: 'Remplir un exemple : un itinéraire par Bria',
  },
  'check.findings': { en: 'Findings', fr: 'Constats' },
  'check.findings.none': {
    en: 'No rule found anything. That is not proof that nothing is there.',
    fr: 'Aucune règle n’a rien constaté. Cela ne prouve pas qu’il n’y a rien.',
  },
  'check.findings.more': {
    en: 'and {count, number} more of rule {rule}',
    fr: 'et {count, number} autres de la règle {rule}',
  },
  'check.object': { en: 'Object', fr: 'Bien' },
  'check.what': { en: 'What', fr: 'Nature' },
  'check.distance': { en: 'Distance', fr: 'Distance' },
  'check.position': { en: 'Position', fr: 'Position' },
  'check.source': { en: 'Source', fr: 'Source' },
  'check.more_in_list': {
    en: '{n, plural, one {One more} other {# more}}, by id in the API’s answer',
    fr: '{n, plural, one {Un autre} other {# autres}}, par identifiant dans la réponse de l’API',
  },
  'check.wider': {
    en: '{count, plural, one {One entry} other {# entries}} of “{layer__layer}” known only to a wider area: may be here',
    fr: '{count, plural, one {Une entrée} other {# entrées}} de « {layer__layer} » connue seulement à une zone plus large : peut-être ici',
  },
  'check.layers': { en: 'Layers', fr: 'Couches' },
  'check.asked': { en: 'What was asked', fr: 'Ce qui a été demandé' },
  'check.questions': { en: 'Questions nobody has answered', fr: 'Questions sans réponse' },
  'check.ask_of': { en: 'Ask: {who}', fr: 'Demander à : {who}' },
  'check.districts': { en: 'Districts touched', fr: 'Districts touchés' },

  'sources.title': { en: 'Sources held', fr: 'Sources disponibles' },
  'sources.rows': { en: 'Rows', fr: 'Lignes' },
  'sources.release': { en: 'Release', fr: 'Version' },
  'sources.speaks_of': { en: 'Speaks of', fr: 'Couvre' },
  'sources.licence': { en: 'Licence', fr: 'Licence' },
  'sources.imported': { en: 'Imported', fr: 'Importé' },

  'reference.title': { en: 'Everything that can be done here', fr: 'Tout ce que l’on peut faire ici' },
  'reference.intro': {
    en: 'Each line is one operation: by HTTP, on the command line, and here. Sentences in answers are codes with parameters; programs find their words at /api/reference/words. The whole as OpenAPI 3.1:',
    fr: 'Chaque ligne est une opération : par HTTP, en ligne de commande, et ici. Les phrases des réponses sont des codes avec paramètres ; les programmes en trouvent les mots à /api/reference/words. L’ensemble en OpenAPI 3.1 :',
  },
  'reference.field': { en: 'Field', fr: 'Champ' },
  'reference.meaning': { en: 'Meaning', fr: 'Signification' },
  'reference.required': { en: 'required', fr: 'obligatoire' },
  'reference.roles': { en: 'Roles', fr: 'Rôles' },
  'reference.open': { en: 'open to everyone', fr: 'ouvert à tous' },
  'reference.answer': { en: 'Answer (JSON Schema)', fr: 'Réponse (JSON Schema)' },
  'reference.no_fields': { en: 'It takes no fields.', fr: 'Aucun champ.' },
  'reference.command': { en: 'On the command line', fr: 'En ligne de commande' },

  'problems.title': { en: 'Every numbered problem', fr: 'Tous les problèmes numérotés' },
  'problems.wrong': { en: 'What is wrong', fr: 'Ce qui ne va pas' },
  'problems.right': { en: 'What would be right', fr: 'Ce qui serait juste' },
  'page.problem_title': { en: 'This could not be done', fr: 'Ceci n’a pas pu être fait' },
};
