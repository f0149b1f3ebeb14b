/** The frame of the web app: navigation, as-of, palette, states. */
import type { Phrases } from '#model/message.ts';

export const WEB_FRAME: Phrases = {
  'web.brand': { en: 'Amparo', fr: 'Amparo' },
  'web.window_title': {
    en: '{title} · Amparo',
    fr: '{title} · Amparo',
  },
  'web.window_title_in': {
    en: '{title} · {operation} · Amparo',
    fr: '{title} · {operation} · Amparo',
  },
  'web.loading': { en: 'Loading', fr: 'Chargement' },
  'web.again': { en: 'Try again', fr: 'Réessayer' },
  'web.more': { en: 'More', fr: 'Plus' },
  'web.in_english': {
    en: 'This page is not translated yet; it is shown in English.',
    fr: 'Cette page n’est pas encore traduite ; elle est affichée en anglais.',
  },
  'web.close': { en: 'Close', fr: 'Fermer' },
  'web.from_knowledge': { en: 'from knowledge, not read', fr: 'de mémoire, non lu' },
  'web.term_missing': {
    en: 'This term has no definition here yet.',
    fr: 'Ce terme n’a pas encore de définition ici.',
  },

  'web.stage.report': { en: 'Today', fr: 'Aujourd’hui' },
  'web.stage.collect': { en: 'Collect', fr: 'Collecter' },
  'web.stage.verify': { en: 'Verify', fr: 'Vérifier' },
  'web.stage.understand': { en: 'Understand', fr: 'Comprendre' },
  'web.stage.plan': { en: 'Plan', fr: 'Planifier' },
  'web.stage.respond': { en: 'Respond', fr: 'Répondre' },
  'web.stage.share': { en: 'Share', fr: 'Partager' },
  'web.stage.train': { en: 'Train', fr: 'Former' },
  'web.stage.platform': { en: 'This installation', fr: 'Cette installation' },

  'web.choose_operation': { en: 'Choose an operation', fr: 'Choisir une opération' },
  'web.exercise': { en: 'exercise', fr: 'exercice' },
  'web.acting_as': { en: 'Acting as {roles}', fr: 'Agit comme : {roles}' },
  'web.other_role': { en: 'Take another role', fr: 'Prendre un autre rôle' },
  'web.place.filter': { en: 'Filter by name', fr: 'Filtrer par nom' },

  'web.no_operation': {
    en: 'No operation is open to this role ({roles})',
    fr: 'Aucune opération n’est ouverte à ce rôle ({roles})',
  },
  'web.no_operation.right': {
    en: 'That is not an error. An administrator of an operation can give you a role in it. What is open to everyone who is signed in:',
    fr: 'Ce n’est pas une erreur. Un administrateur d’une opération peut vous y donner un rôle. Ce qui est ouvert à toute personne connectée :',
  },
  'web.as_of.short': { en: 'As of {moment}', fr: 'Au {moment}' },
  'web.as_of.now': { en: 'As of now', fr: 'Maintenant' },
  'web.as_of.known_short': { en: 'as known on {moment}', fr: 'tel que connu le {moment}' },
  'web.as_of.instant': { en: '{time}, {day}', fr: '{time}, {day}' },
  'web.as_of.day_before': { en: 'The day before', fr: 'La veille' },
  'web.as_of.day_after': { en: 'The day after', fr: 'Le lendemain' },
  'web.as_of.at_hint': {
    en: 'A day: that whole day. A moment: the 24 hours before it. Empty: as the operation opens.',
    fr: 'Un jour : ce jour entier. Un instant : les 24 heures précédentes. Vide : le moment d’ouverture de l’opération.',
  },
  'web.as_of.known_hint': {
    en: 'What was recorded later is left out. Empty: now.',
    fr: 'Ce qui a été enregistré plus tard est laissé de côté. Vide : maintenant.',
  },
  'web.as_of.opening': { en: 'As it opens: {day}', fr: 'À l’ouverture : {day}' },

  'web.palette': { en: 'Search or command', fr: 'Rechercher ou commander' },
  'web.palette.hint': { en: 'A page, a place, a language …', fr: 'Une page, un lieu, une langue…' },
  'web.palette.page': { en: 'Page', fr: 'Page' },
  'web.palette.keys': {
    en: 'Arrow keys choose, Enter goes, Escape closes.',
    fr: 'Flèches pour choisir, Entrée pour y aller, Échap pour fermer.',
  },
  'web.palette.none': { en: 'Nothing here has that name.', fr: 'Rien ici ne porte ce nom.' },

  'web.language': { en: 'Language', fr: 'Langue' },
  'language.en': { en: 'English', fr: 'English' },
  'language.fr': { en: 'Français', fr: 'Français' },
  'language.ar': { en: 'العربية', fr: 'العربية' },
  'language.uk': { en: 'Українська', fr: 'Українська' },
  'web.theme': { en: 'Theme', fr: 'Thème' },
  'web.theme.auto': { en: 'As the system', fr: 'Comme le système' },
  'web.theme.light': { en: 'Light', fr: 'Clair' },
  'web.theme.dark': { en: 'Dark', fr: 'Sombre' },

  'web.connection.there': { en: 'Connected', fr: 'Connecté' },
  'web.connection.away': { en: 'The server does not answer', fr: 'Le serveur ne répond pas' },
  'web.away': {
    en: 'The server does not answer. What you see is what it said last; what you type stays. It is tried again by itself.',
    fr: 'Le serveur ne répond pas. Vous voyez sa dernière réponse ; ce que vous saisissez est conservé. Un nouvel essai se fait tout seul.',
  },
  'web.still_before': {
    en: 'This is still the answer to what was chosen before. The answer to what is chosen now has not come.',
    fr: 'C’est encore la réponse au choix précédent. La réponse au choix actuel n’est pas arrivée.',
  },
  'web.not_begun': {
    en: 'Amparo has not started in this browser. Load the page again; if this stays, tell whoever runs Amparo here that its web app is not complete.',
    fr: 'Amparo n’a pas démarré dans ce navigateur. Rechargez la page ; si ce message reste, dites à qui exploite Amparo ici que l’application web est incomplète.',
  },
  'web.clock': {
    en: 'The clock of this device is {by} {way, select, ahead {ahead} other {behind}}: the server’s time counts, here too.',
    fr: 'L’horloge de cet appareil {way, select, ahead {avance} other {retarde}} de {by} : l’heure du serveur fait foi, ici aussi.',
  },
  'web.no_answer': { en: 'No answer came from the server.', fr: 'Le serveur n’a pas répondu.' },
  'web.no_answer.right': {
    en: 'Nothing that you typed is lost. Check the connection and try again.',
    fr: 'Rien de ce que vous avez saisi n’est perdu. Vérifiez la connexion et réessayez.',
  },
  'web.session_ended': { en: 'Your session has ended', fr: 'Votre session a pris fin' },
  'web.session_ended.typed': {
    en: 'Sign in again to go on where you were. What you typed is still there.',
    fr: 'Reconnectez-vous pour continuer là où vous étiez. Ce que vous avez saisi est toujours là.',
  },
  'web.emergency_open': { en: 'Emergency access is open', fr: 'Accès d’urgence ouvert' },
  'web.emergency_open.to': {
    en: 'to you, for {group}, until {until}. Each reading is written down.',
    fr: 'pour vous, sur : {group}, jusqu’au {until}. Chaque lecture est consignée.',
  },
  'web.emergency_open.end': { en: 'End it now', fr: 'Y mettre fin maintenant' },
  'web.typed.kept': {
    en: 'This is what you typed here before and did not send. It is kept in this tab until you send it or sign out.',
    fr: 'Voici ce que vous aviez saisi ici sans l’envoyer. Cela reste dans cet onglet jusqu’à ce que vous l’envoyiez ou vous déconnectiez.',
  },
  'web.typed.anew': { en: 'Begin anew', fr: 'Recommencer' },
  'web.missing': { en: 'There is no such page', fr: 'Cette page n’existe pas' },
  'web.missing.right': {
    en: 'The address may be mistyped, or what it named is gone or not for your role: from outside the three look the same.',
    fr: 'L’adresse est peut-être erronée, ou ce qu’elle désigne a disparu ou n’est pas pour votre rôle : de l’extérieur, rien ne les distingue.',
  },
  'web.failed': { en: 'This page could not be drawn', fr: 'Cette page n’a pas pu être affichée' },
  'web.failed.right': {
    en: 'That is our mistake, not yours. Nothing was changed. Try again; if it comes back, tell who runs this installation what stands below.',
    fr: 'C’est notre erreur, pas la vôtre. Rien n’a été modifié. Réessayez ; si cela se reproduit, transmettez ce qui suit à la personne qui gère cette installation.',
  },

  'web.count.between': {
    en: '{low, number}–{high, number}',
    fr: '{low, number}–{high, number}',
  },
  'web.count.at_least': { en: 'at least {low, number}', fr: 'au moins {low, number}' },
  'web.count.at_most': { en: 'at most {high, number}', fr: 'au plus {high, number}' },
};
