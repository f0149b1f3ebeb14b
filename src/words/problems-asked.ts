/**
 * Numbered problems 1xxx (what was asked), 2xxx (who may) and 3xxx (shapes): what is wrong, and what would be right.
 * A parameter may be missing: every one is guarded. `field` is a path in the input.
 */
import type { Phrases } from '#model/message.ts';
import { when } from './pieces.ts';

const AT_EN = when('field', ' (at {field})');
const AT_FR = when('field', ' (dans {field})');
const EXPECTED_EN = when('expected', ' Expected: {expected}.');
const EXPECTED_FR = when('expected', ' Attendu : {expected}.');
const PLACE_EN = when('lon', ' near longitude {lon}, latitude {lat}') + when('at', ' at {at}');
const PLACE_FR = when('lon', ' près de la longitude {lon}, latitude {lat}') + when('at', ' en {at}');

export const PROBLEMS_ASKED: Phrases = {
  'problem.malformed_json': {
    en: `The body is not JSON${when('hint', ': {hint}')}.`,
    fr: `Le corps de la demande n’est pas du JSON${when('hint', ' : {hint}')}.`,
  },
  'problem.malformed_json.right': {
    en: 'Send one JSON object in UTF-8.',
    fr: 'Envoyez un objet JSON en UTF-8.',
  },
  'problem.invalid_input': {
    en: `A value is not what this field takes${AT_EN}.`,
    fr: `Une valeur n’est pas ce que ce champ accepte${AT_FR}.`,
  },
  'problem.invalid_input.right': {
    en: `Correct it and send again.${EXPECTED_EN}`,
    fr: `Corrigez-la et renvoyez.${EXPECTED_FR}`,
  },
  'problem.unknown_code': {
    en: `${when('value', '“{value}” is not a code')}{value, select, null {This is not a code} other {}} that is known here${AT_EN}.`,
    fr: `${when('value', '« {value} » n’est pas un code connu ici')}{value, select, null {Ce code n’est pas connu ici} other {}}${AT_FR}.`,
  },
  'problem.unknown_code.right': {
    en: `Use one of the codes of the list.${EXPECTED_EN}`,
    fr: `Utilisez un code de la liste.${EXPECTED_FR}`,
  },
  'problem.not_a_moment': {
    en: `This is neither a day nor an instant${when('value', ': “{value}”')}${AT_EN}.`,
    fr: `Ce n’est ni un jour ni un instant${when('value', ' : « {value} »')}${AT_FR}.`,
  },
  'problem.not_a_moment.right': {
    en: 'Write a day (2021-09-09) or an instant with its offset (2021-09-09T06:00:00+01:00).',
    fr: 'Écrivez un jour (2021-09-09) ou un instant avec son décalage (2021-09-09T06:00:00+01:00).',
  },
  'problem.in_the_future': {
    en: `This lies in the future${when('value', ': {value}')}${AT_EN}.`,
    fr: `Ceci est dans le futur${when('value', ' : {value}')}${AT_FR}.`,
  },
  'problem.in_the_future.right': {
    en: 'What is reported has already happened: give a moment not later than now.',
    fr: 'Ce qui est signalé a déjà eu lieu : donnez un moment qui n’est pas après maintenant.',
  },
  'problem.too_large': {
    en: `The body is larger than this operation takes${when('limit', ' (limit: {limit, number} bytes)')}.`,
    fr: `Le corps de la demande est plus grand que ce que cette opération accepte${when('limit', ' (limite : {limit, number} octets)')}.`,
  },
  'problem.too_large.right': {
    en: 'Send less at once: of a shape, one part after the other or fewer positions; data in bulk is imported as a file.',
    fr: 'Envoyez moins à la fois : d’une forme, une partie après l’autre ou moins de positions ; des données en masse s’importent comme fichier.',
  },
  'problem.control_characters': {
    en: `The text holds control characters${AT_EN}.`,
    fr: `Le texte contient des caractères de contrôle${AT_FR}.`,
  },
  'problem.control_characters.right': {
    en: 'Send plain text; line breaks and tabs are allowed where a text may have several lines.',
    fr: 'Envoyez du texte simple ; retours à la ligne et tabulations sont permis dans un texte de plusieurs lignes.',
  },
  'problem.end_before_start': {
    en: `The end is not after the start${AT_EN}.`,
    fr: `La fin n’est pas après le début${AT_FR}.`,
  },
  'problem.end_before_start.right': {
    en: 'Give an end later than the start.',
    fr: 'Donnez une fin postérieure au début.',
  },
  'problem.wrong_media_type': {
    en: `The body is of a type that is not taken here${when('value', ' ({value})')}.`,
    fr: `Le type du corps n’est pas accepté ici${when('value', ' ({value})')}.`,
  },
  'problem.wrong_media_type.right': {
    en: `Send it as application/json, or a file as application/octet-stream.${EXPECTED_EN}`,
    fr: `Envoyez-le comme application/json, ou un fichier comme application/octet-stream.${EXPECTED_FR}`,
  },
  'problem.not_found': {
    en: 'There is no such thing here, or you may not see it.',
    fr: 'Ceci n’existe pas ici, ou vous ne pouvez pas le voir.',
  },
  'problem.not_found.right': {
    en: 'Check the address and the operation that you are in.',
    fr: 'Vérifiez l’adresse et l’opération dans laquelle vous êtes.',
  },
  'problem.weapon_input': {
    en: `The platform takes no weapon, munition, effect, radius, aim point or occupancy by time of day${AT_EN}.`,
    fr: `La plateforme n’accepte ni arme, ni munition, ni effet, ni rayon, ni point visé, ni occupation selon l’heure${AT_FR}.`,
  },
  'problem.weapon_input.right': {
    en: 'Describe the activity: its shape, its time, its kind, and how near is near.',
    fr: 'Décrivez l’activité : sa forme, son moment, sa nature, et la distance qui compte comme proche.',
  },
  'problem.range_out_of_order': {
    en: `Low, best and high are not in order${AT_EN}.`,
    fr: `Les valeurs basse, meilleure et haute ne sont pas dans l’ordre${AT_FR}.`,
  },
  'problem.range_out_of_order.right': {
    en: 'Give whole numbers with low ≤ best ≤ high, and leave out what is unknown.',
    fr: 'Donnez des nombres entiers avec basse ≤ meilleure ≤ haute, et omettez ce qui est inconnu.',
  },
  'problem.no_such_route': {
    en: 'There is no such address.',
    fr: 'Cette adresse n’existe pas.',
  },
  'problem.no_such_route.right': {
    en: 'The reference page lists every address.',
    fr: 'La page de référence donne la liste des adresses.',
  },
  'problem.too_many_requests': {
    en: 'Too many requests came from here in a short time.',
    fr: 'Trop de demandes sont venues d’ici en peu de temps.',
  },
  'problem.too_many_requests.right': {
    en: `Wait${when('seconds', ' {seconds, number} s')}, then try again.`,
    fr: `Attendez${when('seconds', ' {seconds, number} s')}, puis réessayez.`,
  },
  'problem.export_too_large': {
    en: `More records stand behind this figure than one file takes${when('most', ' (at most {most, number})')}.`,
    fr: `Il y a plus d’enregistrements derrière ce chiffre qu’un fichier n’en prend${when('most', ' (au plus {most, number})')}.`,
  },
  'problem.export_too_large.right': {
    en: 'Export the figure of one source, a smaller place or a shorter time.',
    fr: 'Exportez le chiffre d’une seule source, d’un lieu plus petit ou d’une période plus courte.',
  },

  'problem.not_signed_in': { en: 'You are not signed in.', fr: 'Vous n’êtes pas connecté.' },
  'problem.not_signed_in.right': {
    en: 'Sign in, or take a role of the demonstration, then try again.',
    fr: 'Connectez-vous, ou prenez un rôle de la démonstration, puis réessayez.',
  },
  'problem.not_allowed': {
    en: `Your roles do not allow this${when('act', ': {act__act}')}${when('group', ' {group__group}')}.`,
    fr: `Vos rôles ne le permettent pas${when('act', ' : {act__act}')}${when('group', ', {group__group}')}.`,
  },
  'problem.not_allowed.right': {
    en: `${when('who', 'These roles may: {role__who}. ')}An administrator of this operation can give you a role.`,
    fr: `${when('who', 'Ces rôles le peuvent : {role__who}. ')}Un administrateur de cette opération peut vous donner un rôle.`,
  },
  'problem.not_in_profile': {
    en: `This does not exist in an installation of this kind${when('profile', ' ({profile__profile})')}.`,
    fr: `Ceci n’existe pas dans une installation de ce type${when('profile', ' ({profile__profile})')}.`,
  },
  'problem.not_in_profile.right': {
    en: 'It belongs to another kind of organisation, which keeps its own installation.',
    fr: 'Cela relève d’un autre type d’organisation, qui a sa propre installation.',
  },
  'problem.demonstration_only': {
    en: 'Roles can be taken without an account in the demonstration only.',
    fr: 'On ne peut prendre un rôle sans compte que dans la démonstration.',
  },
  'problem.demonstration_only.right': {
    en: 'Sign in with an account.',
    fr: 'Connectez-vous avec un compte.',
  },
  'problem.second_person_needed': {
    en: 'This needs a second person.',
    fr: 'Ceci demande une seconde personne.',
  },
  'problem.second_person_needed.right': {
    en: 'Ask someone else who holds the role to confirm it with a reason.',
    fr: 'Demandez à une autre personne qui a ce rôle de le confirmer, avec une raison.',
  },
  'problem.not_from_this_origin': {
    en: 'The request comes from another site.',
    fr: 'La demande vient d’un autre site.',
  },
  'problem.not_from_this_origin.right': {
    en: 'Open the platform at its own address and try again there.',
    fr: 'Ouvrez la plateforme à sa propre adresse et réessayez là.',
  },

  'problem.emergency_never': {
    en: `Emergency access never opens this here${when('group', ': {group__group}')}.`,
    fr: `L’accès d’urgence n’ouvre jamais ceci ici${when('group', ' : {group__group}')}.`,
  },
  'problem.emergency_never.right': {
    en: `Ask those whose function it is${when('who', ': {role__who}')}.`,
    fr: `Adressez-vous à ceux dont c’est la fonction${when('who', ' : {role__who}')}.`,
  },
  'problem.emergency_not_needed': {
    en: `You may read this by your role already${when('group', ': {group__group}')}.`,
    fr: `Votre rôle vous permet déjà de lire ceci${when('group', ' : {group__group}')}.`,
  },
  'problem.emergency_not_needed.right': {
    en: 'Open it as usual: nothing needs to be opened in an emergency.',
    fr: 'Ouvrez-le comme d’habitude : aucun accès d’urgence n’est nécessaire.',
  },
  'problem.emergency_over': {
    en: 'This emergency access has already ended.',
    fr: 'Cet accès d’urgence a déjà pris fin.',
  },
  'problem.emergency_over.right': {
    en: 'Nothing is left to end. The list says when it ended, and by whom.',
    fr: 'Il n’y a plus rien à faire cesser. La liste dit quand il a pris fin, et par qui.',
  },
  'problem.emergency_own_overseer': {
    en: 'One of your roles oversees emergency access, so that you cannot open it yourself.',
    fr: 'L’un de vos rôles surveille les accès d’urgence : vous ne pouvez donc pas en ouvrir un vous-même.',
  },
  'problem.emergency_own_overseer.right': {
    en: 'Ask somebody who works with the people in danger to open it.',
    fr: 'Demandez-le à quelqu’un qui travaille avec les personnes en danger.',
  },
  'problem.shape_invalid': {
    en: `This is not a shape that can be checked${AT_EN}.${when('hint', ' {shape_hint__hint}.')}`,
    fr: `Cette forme ne peut pas être vérifiée${AT_FR}.${when('hint', ' {shape_hint__hint}.')}`,
  },
  'problem.shape_invalid.right': {
    en: `Give GeoJSON: a point, a line of two positions or more, or a polygon whose rings close; longitude first.${EXPECTED_EN}`,
    fr: `Donnez du GeoJSON : un point, une ligne d’au moins deux positions, ou un polygone aux anneaux fermés ; la longitude d’abord.${EXPECTED_FR}`,
  },
  'problem.shape_self_crossing': {
    en: `The edge of the shape crosses itself${PLACE_EN}${AT_EN}.`,
    fr: `Le bord de la forme se croise lui-même${PLACE_FR}${AT_FR}.`,
  },
  'problem.shape_self_crossing.right': {
    en: 'Draw it again so that no edge crosses another, or send its parts as a MultiPolygon.',
    fr: 'Redessinez-la sans que ses bords se croisent, ou envoyez ses parties comme MultiPolygon.',
  },
  'problem.shape_off_globe': {
    en: `A coordinate lies off the globe${when('value', ' ({value})')}${AT_EN}.`,
    fr: `Une coordonnée est hors du globe${when('value', ' ({value})')}${AT_FR}.`,
  },
  'problem.shape_off_globe.right': {
    en: 'Longitude is between −180 and 180, latitude between −90 and 90, in degrees.',
    fr: 'La longitude est entre −180 et 180, la latitude entre −90 et 90, en degrés.',
  },
  'problem.shape_swapped': {
    en: `Longitude and latitude seem to be swapped${AT_EN}.`,
    fr: `La longitude et la latitude semblent inversées${AT_FR}.`,
  },
  'problem.shape_swapped.right': {
    en: `GeoJSON puts the longitude first, then the latitude.${EXPECTED_EN}`,
    fr: `GeoJSON donne d’abord la longitude, puis la latitude.${EXPECTED_FR}`,
  },
  'problem.shape_pole': {
    en: 'The shape goes round a pole and does not say so.',
    fr: 'La forme fait le tour d’un pôle sans le dire.',
  },
  'problem.shape_pole.right': {
    en: 'Say which pole it encloses, or cut it so that it encloses none.',
    fr: 'Dites quel pôle elle entoure, ou découpez-la pour qu’elle n’en entoure aucun.',
  },
  'problem.shape_too_large': {
    en: `The shape is too large to check${when('limit', ' (limit: {limit, number} positions)')}.`,
    fr: `La forme est trop grande pour être vérifiée${when('limit', ' (limite : {limit, number} positions)')}.`,
  },
  'problem.shape_too_large.right': {
    en: 'Use fewer positions, or check its parts one by one.',
    fr: 'Utilisez moins de positions, ou vérifiez ses parties une par une.',
  },
  'problem.agreement_needed': {
    en: `Nothing is released${when('recipient', ' to {recipient}')}${when('why', ': {agreement_lack__why}')}.`,
    fr: `Rien n’est remis${when('recipient', ' à {recipient}')}${when('why', ' : {agreement_lack__why}')}.`,
  },
  'problem.agreement_needed.right': {
    en: `Agree with it what it receives and how finely, then record the agreement (agreement.record${when('who', ': {role__who}')}). Until then it may be told that a list exists and whom to ask.`,
    fr: `Convenez avec elle de ce qu’elle reçoit et avec quelle précision, puis enregistrez l’accord (agreement.record${when('who', ' : {role__who}')}). D’ici là, on peut lui dire qu’une liste existe et à qui la demander.`,
  },
  'problem.shape_file_unreadable': {
    en: `No shape can be read from the file${when('file', ' {file}')}${when('line', ', line {line}')}${when('column', ', column {column}')}.${when('hint', ' {shape_file__hint}.')}${when('value', ' (“{value}”)')}`,
    fr: `Aucune forme ne peut être lue dans le fichier${when('file', ' {file}')}${when('line', ', ligne {line}')}${when('column', ', colonne {column}')}.${when('hint', ' {shape_file__hint}.')}${when('value', ' (« {value} »)')}`,
  },
  'problem.shape_file_unreadable.right': {
    en: 'Save it again as GeoJSON or KML in UTF-8, longitude and latitude in WGS 84, or draw the shape here. Nothing else has changed.',
    fr: 'Enregistrez-le de nouveau en GeoJSON ou KML, en UTF-8, longitude et latitude en WGS 84, ou dessinez la forme ici. Rien d’autre n’a changé.',
  },
  'problem.shape_outside': {
    en: `The shape lies outside the area of this operation${AT_EN}.`,
    fr: `La forme est hors de la zone de cette opération${AT_FR}.`,
  },
  'problem.shape_outside.right': {
    en: `Check it in the operation to which it belongs, and that longitude comes first.${EXPECTED_EN}`,
    fr: `Vérifiez-la dans l’opération dont elle relève, et que la longitude vient d’abord.${EXPECTED_FR}`,
  },
};
