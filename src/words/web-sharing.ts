/** Agreements, lists that left and receipts: the page of the stage Share, and a list as a layer of the map. */
import type { Phrases } from '#model/message.ts';

export const WEB_SHARING: Phrases = {
  'web.sharing.title': { en: 'Agreements and lists', fr: 'Accords et listes' },
  'web.sharing.about': {
    en: 'What organisations may receive of our protective lists, what they did receive, and whether they say that they have it. Recipients are organisations and functions, never persons.',
    fr: 'Ce que les organisations peuvent recevoir de nos listes de protection, ce qu’elles ont reçu, et si elles disent l’avoir. Les destinataires sont des organisations et des fonctions, jamais des personnes.',
  },
  'web.sharing.named': {
    en: '{recipient, select, null {Within the operation} other {To {recipient}}}, version {version}{format, select, null {} other { ({format})}}',
    fr: '{recipient, select, null {Dans l’opération} other {À {recipient}}}, version {version}{format, select, null {} other { ({format})}}',
  },
  'web.sharing.no_receipt_due': {
    en: 'For use within the operation: no receipt is due.',
    fr: 'Pour l’usage interne de l’opération : aucun accusé n’est attendu.',
  },
  'web.sharing.not_received': {
    en: 'Not acknowledged{days, plural, =0 {} one { for # day} other { for # days}}: unknown whether they have it',
    fr: 'Sans accusé de réception{days, plural, =0 {} one { depuis # jour} other { depuis # jours}} : on ignore si elle est arrivée',
  },
  'web.sharing.received': {
    en: 'Acknowledged by {function}, {when}',
    fr: 'Réception confirmée par {function}, {when}',
  },
  'web.sharing.stale': {
    en: '{days, number} days old: to be reviewed after {after, number}',
    fr: 'Date de {days, number} jours : à revoir après {after, number}',
  },
  'web.sharing.label': { en: 'Handling', fr: 'Diffusion' },
  'web.sharing.cut_off': { en: 'As of', fr: 'État au' },
  'web.sharing.made': { en: 'Made', fr: 'Établie' },
  'web.sharing.receipt': { en: 'Receipt', fr: 'Réception' },
  'web.sharing.hash': { en: 'SHA-256', fr: 'SHA-256' },
  'web.sharing.hash_withheld': {
    en: 'Only for those who may see exact places: it could be tried against guesses.',
    fr: 'Réservée à qui peut voir les lieux exacts : on pourrait la confronter à des hypothèses.',
  },
  'web.sharing.lists': { en: 'Lists that were made', fr: 'Listes établies' },
  'web.sharing.none': {
    en: 'No list has been made. A list of what must not be harmed is made from a check: for use within the operation, or for an organisation with which there is an agreement.',
    fr: 'Aucune liste n’a été établie. La liste de ce qu’il ne faut pas atteindre s’établit depuis une vérification : pour l’usage interne de l’opération, ou pour une organisation avec laquelle il existe un accord.',
  },
  'web.sharing.none_open': {
    en: 'No list waits for a receipt: each organisation says that it has what was released to it, or nothing was released.',
    fr: 'Aucune liste n’attend d’accusé de réception : chaque organisation dit avoir ce qui lui a été remis, ou rien n’a été remis.',
  },
  'web.sharing.part': {
    en: 'Here are {n, number} of {total, number}.',
    fr: 'En voici {n, number} sur {total, number}.',
  },
  'web.sharing.which': { en: 'Which lists', fr: 'Quelles listes' },
  'web.sharing.which_all': { en: 'All', fr: 'Toutes' },
  'web.sharing.which_open': { en: 'Not acknowledged', fr: 'Sans accusé de réception' },
  'web.sharing.of': { en: 'Of', fr: 'Portée' },
  'web.sharing.entries': { en: 'Entries', fr: 'Entrées' },
  'web.sharing.count': {
    en: '{n, number}{unplaced, plural, =0 {} one {, # of them without a place that a map can show} other {, # of them without a place that a map can show}}.',
    fr: '{n, number}{unplaced, plural, =0 {} one {, dont # sans lieu qu’une carte puisse montrer} other {, dont # sans lieu qu’une carte puisse montrer}}.',
  },
  'web.sharing.first': {
    en: 'The first of its kind.',
    fr: 'La première de sa série.',
  },
  'web.sharing.changed': {
    en: 'Since the version before {came, plural, =0 {none} other {#}} came and {went, plural, =0 {none} other {#}} went.',
    fr: 'Depuis la version précédente, {came, plural, =0 {aucune ajoutée} one {# ajoutée} other {# ajoutées}}, {went, plural, =0 {aucune retirée} one {# retirée} other {# retirées}}.',
  },
  'web.sharing.places': { en: 'Places', fr: 'Lieux' },
  'web.sharing.under': { en: 'Under', fr: 'En vertu de' },
  'web.sharing.newer': {
    en: 'Version {latest} has replaced it.',
    fr: 'Remplacée par la version {latest}.',
  },
  'web.sharing.on_map': { en: 'Show it on the map', fr: 'La montrer sur la carte' },
  'web.sharing.copy': { en: 'Copy the hash', fr: 'Copier l’empreinte' },
  'web.sharing.acknowledge': { en: 'Note that they have it', fr: 'Consigner qu’elle est arrivée' },
  'web.sharing.acknowledge_do': { en: 'Note the receipt', fr: 'Consigner la réception' },
  'web.sharing.received_by': { en: 'Function of who says so', fr: 'Fonction de la personne qui le dit' },
  'web.sharing.received_by_hint': {
    en: 'A function such as “watch officer”, never a name.',
    fr: 'Une fonction, par exemple « officier de permanence », jamais un nom.',
  },
  'web.sharing.received_at': { en: 'When they had it', fr: 'Quand elle est arrivée' },
  'web.sharing.received_at_hint': { en: 'Left empty: now.', fr: 'Laissé vide : maintenant.' },
  'web.sharing.verify': { en: 'Is this file one of ours?', fr: 'Ce fichier est-il un des nôtres ?' },
  'web.sharing.verify_lead': {
    en: 'Drop a list here as it was received, or choose it. It is compared byte for byte with what was made here, and not kept.',
    fr: 'Déposez ici une liste telle qu’elle a été reçue, ou choisissez-la. Elle est comparée octet par octet à ce qui a été établi ici, et n’est pas conservée.',
  },
  'web.sharing.verify_choose': { en: 'Choose a file', fr: 'Choisir un fichier' },
  'web.sharing.verified': {
    en: 'This is a list that was made here, unchanged.',
    fr: 'C’est une liste établie ici, inchangée.',
  },
  'web.sharing.verified_newest': {
    en: 'No newer version was made.',
    fr: 'Aucune version plus récente n’a été établie.',
  },
  'web.sharing.verified_older': {
    en: 'A newer one has replaced it: version {latest}.',
    fr: 'Une plus récente l’a remplacée : la version {latest}.',
  },
  'web.sharing.not_ours': {
    en: 'Not known here: it was not made here, or it was changed. One sign is enough. Do not rely on it; ask who gave it to you.',
    fr: 'Inconnu ici : il n’a pas été établi ici, ou il a été modifié. Un seul signe suffit. Ne vous y fiez pas ; interrogez qui vous l’a remis.',
  },
  'web.sharing.agreements': { en: 'Agreements', fr: 'Accords' },
  'web.sharing.no_agreements': {
    en: 'No agreement is recorded, so no list leaves to another organisation. What is agreed on paper is recorded here: what it may receive, how finely, and until when.',
    fr: 'Aucun accord n’est enregistré : aucune liste n’est donc remise à une autre organisation. Ce qui est convenu par écrit s’enregistre ici : ce qu’elle peut recevoir, avec quelle finesse, et jusqu’à quand.',
  },
  'web.sharing.reference': { en: 'Reference', fr: 'Référence' },
  'web.sharing.reference_hint': {
    en: 'Number and day of the paper, as both sides know it.',
    fr: 'Numéro et date de l’acte, tels que les deux parties les connaissent.',
  },
  'web.sharing.layers': { en: 'Layers', fr: 'Couches' },
  'web.sharing.layers_all': { en: 'All', fr: 'Toutes' },
  'web.sharing.layers_hint': { en: 'None chosen: all of them.', fr: 'Aucune choisie : toutes.' },
  'web.sharing.holds': { en: 'Holds', fr: 'Validité' },
  'web.sharing.from_on': {
    en: 'From {from} until it is ended',
    fr: 'Du {from} jusqu’à ce qu’on y mette fin',
  },
  'web.sharing.from_to': { en: '{from} to {to}', fr: 'Du {from} au {to}' },
  'web.sharing.in_force': { en: 'in force today', fr: 'en vigueur aujourd’hui' },
  'web.sharing.not_in_force': { en: 'not in force today', fr: 'pas en vigueur aujourd’hui' },
  'web.sharing.has_ended': { en: 'ended', fr: 'terminé' },
  'web.sharing.recorded': { en: 'Recorded', fr: 'Enregistré' },
  'web.sharing.recorded_by': { en: '{when}, by {by}', fr: '{when}, par {by}' },
  'web.sharing.ended': { en: 'Ended', fr: 'Fin' },
  'web.sharing.end_reason': { en: 'Reason', fr: 'Motif' },
  'web.sharing.end_hint': {
    en: 'Kept with the agreement for good. No names of persons.',
    fr: 'Conservé avec l’accord, définitivement. Pas de noms de personnes.',
  },
  'web.sharing.end': {
    en: 'End the agreement with {recipient}',
    fr: 'Mettre fin à l’accord avec {recipient}',
  },
  'web.sharing.end_lead': {
    en: 'From now on nothing is released under it. What was released cannot be taken back: ask for it to be destroyed.',
    fr: 'Dès maintenant, plus rien n’est remis en vertu de cet accord. Ce qui a été remis ne peut être repris : demandez-en la destruction.',
  },
  'web.sharing.end_do': { en: 'End it now', fr: 'Y mettre fin maintenant' },
  'web.sharing.record': { en: 'Record an agreement', fr: 'Enregistrer un accord' },
  'web.sharing.record_do': { en: 'Record it', fr: 'L’enregistrer' },
  'web.sharing.was_recorded': { en: 'The agreement is recorded.', fr: 'L’accord est enregistré.' },
  'web.sharing.recipient': { en: 'Organisation', fr: 'Organisation' },
  'web.sharing.recipient_hint': {
    en: 'By its name; never a person.',
    fr: 'Par son nom ; jamais une personne.',
  },
  'web.sharing.places_hint': {
    en: 'How finely it may receive places.',
    fr: 'Avec quelle finesse elle peut recevoir les lieux.',
  },
  'web.sharing.first_day': { en: 'First day', fr: 'Premier jour' },
  'web.sharing.last_day': { en: 'Last day', fr: 'Dernier jour' },
  'web.sharing.last_day_hint': { en: 'Left empty: until it is ended.', fr: 'Laissé vide : jusqu’à sa fin.' },
  'web.sharing.not_yours': {
    en: '{action, select, receipt {Receipts are noted} other {Agreements are recorded and ended}} by: {role__who}.',
    fr: '{action, select, receipt {Les accusés de réception sont consignés} other {Les accords sont enregistrés et terminés}} par : {role__who}.',
  },
  'web.check.lists_page': {
    en: 'Agreements, lists that were made, and receipts',
    fr: 'Accords, listes établies et accusés de réception',
  },
  'web.map.lists': { en: 'Protective list', fr: 'Liste de protection' },
  'web.map.lists_choose': {
    en: '{n, plural, one {Show one list only (# made)} other {Show one list only (# made)}}',
    fr: '{n, plural, one {N’en montrer qu’une (# établie)} other {N’en montrer qu’une (# établies)}}',
  },
  'web.map.lists_none': {
    en: 'No list has been made. Make one from a check.',
    fr: 'Aucune liste n’a été établie. Établissez-en une depuis une vérification.',
  },
  'web.map.lists_make': { en: 'To the check', fr: 'Vers la vérification' },
  'web.map.lists_page': {
    en: 'Agreements, lists and receipts',
    fr: 'Accords, listes et accusés de réception',
  },
  'web.map.lists_newest': {
    en: 'These are the newest {n, number}.',
    fr: 'Voici les {n, number} plus récentes.',
  },
  'web.map.lists_refused': {
    en: 'Protective lists are not shown to your role.',
    fr: 'Les listes de protection ne sont pas montrées à votre rôle.',
  },
  'web.map.list_hidden': {
    en: 'What is on it is shown only to who makes lists: it would draw where somebody plans.',
    fr: 'Son contenu n’est montré qu’à qui établit des listes : il dessinerait où l’on prévoit d’agir.',
  },
  'web.map.list_refused_all': {
    en: 'This address asks for one protective list. Without it the map shows all protected objects that you may see.',
    fr: 'Cette adresse demande une liste de protection. Sans elle, la carte montre tous les objets protégés que vous pouvez voir.',
  },
  'web.map.list_refused_none': {
    en: 'This address asks for one protective list. The map shows what you may see: no protected objects.',
    fr: 'Cette adresse demande une liste de protection. La carte montre ce que vous pouvez voir : aucun objet protégé.',
  },
  'web.map.list_drop': { en: 'Take the list out of the address', fr: 'Retirer la liste de l’adresse' },
  'web.map.list_all': { en: 'Show all protected objects', fr: 'Montrer tous les objets protégés' },
  'web.map.list_line': {
    en: '{made} · {label} · {n, plural, one {# entry} other {# entries}}',
    fr: '{made} · {label} · {n, plural, one {# entrée} other {# entrées}}',
  },
  'web.map.list_in_view': {
    en: 'Of protected objects only those on the list.',
    fr: 'Parmi les objets protégés, seulement ceux de la liste.',
  },
};
