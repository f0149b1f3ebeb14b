/**
 * Numbered problems 4xxx (imports), 5xxx (the installation) and 6xxx (records): what is wrong, and what would be right.
 * Imports speak of {file, row, column, value, expected, hint}; every parameter may be missing.
 */
import type { Phrases } from '#model/message.ts';
import { IN_FILE_EN, IN_FILE_FR, when } from './pieces.ts';

const EXPECTED_EN = when('expected', ' Expected: {expected}.');
const EXPECTED_FR = when('expected', ' Attendu : {expected}.');
const HINT_EN = when('hint', ' {import_hint__hint}');
const HINT_FR = HINT_EN;
const VALUE_EN = '{value, select, null {the value} other {“{value}”}}';
const VALUE_FR = '{value, select, null {la valeur} other {« {value} »}}';
const NOTHING_EN = 'Nothing was stored.';
const NOTHING_FR = 'Rien n’a été enregistré.';

/** A problem of an import: its place in the file first, then what is wrong; then that nothing was stored. */
function inFile(en: string, fr: string): { en: string; fr: string } {
  return { en: `${IN_FILE_EN}${en}${HINT_EN}`, fr: `${IN_FILE_FR}${fr}${HINT_FR}` };
}

function right(en: string, fr: string): { en: string; fr: string } {
  return { en: `${NOTHING_EN} ${en}${EXPECTED_EN}`, fr: `${NOTHING_FR} ${fr}${EXPECTED_FR}` };
}

export const PROBLEMS_HELD: Phrases = {
  'problem.import_unreadable': inFile('the file cannot be read.', 'le fichier ne peut pas être lu.'),
  'problem.import_unreadable.right': right(
    'Get the file again from its publisher and compare its size and hash.',
    'Reprenez le fichier chez son éditeur et comparez sa taille et son empreinte.',
  ),
  'problem.import_columns': inFile(
    'the columns are not those of this format.',
    'les colonnes ne sont pas celles de ce format.',
  ),
  'problem.import_columns.right': right(
    'A new version of the format needs an importer that knows it; a missing column, the whole file.',
    'Une nouvelle version du format demande un importateur qui la connaît ; une colonne manquante, le fichier entier.',
  ),
  'problem.import_value': inFile(
    `${VALUE_EN} is not what this column holds.`,
    `${VALUE_FR} n’est pas ce que contient cette colonne.`,
  ),
  'problem.import_value.right': right(
    'Correct it at its source, or say that it is unknown.',
    'Corrigez-la à la source, ou dites qu’elle est inconnue.',
  ),
  'problem.import_outside_country': inFile(
    `${when('value', '{value}: ')}the point lies outside the country of this operation.`,
    `${when('value', '{value} : ')}le point est hors du pays de cette opération.`,
  ),
  'problem.import_outside_country.right': right(
    'Check that longitude and latitude are not swapped and that the file is of this country.',
    'Vérifiez que longitude et latitude ne sont pas inversées et que le fichier est bien de ce pays.',
  ),
  'problem.import_totals': inFile(
    `the totals do not add up${when('value', ': {value}')}.`,
    `les totaux ne concordent pas${when('value', ' : {value}')}.`,
  ),
  'problem.import_totals.right': right(
    'Ask the publisher; a person who has looked at it can accept this disagreement by its key.',
    'Demandez à l’éditeur ; une personne qui l’a examiné peut accepter ce désaccord par sa clé.',
  ),
  'problem.import_duplicate': inFile(
    `${VALUE_EN} occurs more than once as an identifier.`,
    `${VALUE_FR} apparaît plus d’une fois comme identifiant.`,
  ),
  'problem.import_duplicate.right': right(
    'Each row needs an identifier of its own.',
    'Chaque ligne doit avoir son propre identifiant.',
  ),
  'problem.import_too_large': inFile(
    'the file is larger than allowed, or unpacks to more than is allowed.',
    'le fichier est plus grand que permis, ou le devient une fois décompressé.',
  ),
  'problem.import_too_large.right': right(
    'Split it, or check that it is the file you meant.',
    'Découpez-le, ou vérifiez que c’est bien le fichier voulu.',
  ),
  'problem.import_older_release': inFile(
    `this release${when('value', ' ({value})')} is older than the one held.`,
    `cette version${when('value', ' ({value})')} est plus ancienne que celle qui est chargée.`,
  ),
  'problem.import_older_release.right': right(
    'Import a newer release; what is held stays as it is.',
    'Importez une version plus récente ; ce qui est chargé reste tel quel.',
  ),
  'problem.import_needs_boundaries': inFile(
    'no boundaries of the country are held, so nothing can be placed.',
    'aucune limite du pays n’est chargée, donc rien ne peut être situé.',
  ),
  'problem.import_needs_boundaries.right': right(
    'Import the boundaries (COD-AB) first.',
    'Importez d’abord les limites administratives (COD-AB).',
  ),
  'problem.import_count': inFile(
    `the number of rows${when('value', ' ({value})')} is not what was expected of this file.`,
    `le nombre de lignes${when('value', ' ({value})')} n’est pas celui attendu de ce fichier.`,
  ),
  'problem.import_count.right': right(
    'Check that the file is whole and the right one.',
    'Vérifiez que le fichier est complet et que c’est le bon.',
  ),

  'problem.internal': {
    en: 'Something failed on our side; nothing was changed.',
    fr: 'Quelque chose a échoué de notre côté ; rien n’a été modifié.',
  },
  'problem.internal.right': {
    en: `Try again; if it stays so, tell the administrator${when('reference', ' this reference: {reference}')}.`,
    fr: `Réessayez ; si cela persiste, prévenez l’administrateur${when('reference', ' en donnant cette référence : {reference}')}.`,
  },
  'problem.database_rights': {
    en: `The database user lacks a right that is needed${when('missing', ': {missing}')}.`,
    fr: `L’utilisateur de la base n’a pas un droit nécessaire${when('missing', ' : {missing}')}.`,
  },
  'problem.database_rights.right': {
    en: 'Give it CREATEROLE and the right to create schemas in its own database.',
    fr: 'Donnez-lui CREATEROLE et le droit de créer des schémas dans sa propre base.',
  },
  'problem.database_version': {
    en: `This database cannot be used${when('version', ' (version {version})')}.`,
    fr: `Cette base ne peut pas être utilisée${when('version', ' (version {version})')}.`,
  },
  'problem.database_version.right': {
    en: `PostgreSQL 15 or newer is needed, with the tables of this version or an older one.${EXPECTED_EN}`,
    fr: `Il faut PostgreSQL 15 ou plus récent, avec les tables de cette version ou d’une version antérieure.${EXPECTED_FR}`,
  },
  'problem.database_away': {
    en: 'The database does not answer.',
    fr: 'La base de données ne répond pas.',
  },
  'problem.database_away.right': {
    en: 'Try again in a moment; what was acknowledged before is kept.',
    fr: 'Réessayez dans un instant ; ce qui a été confirmé auparavant est conservé.',
  },
  'problem.setting_invalid': {
    en: `The setting${when('field', ' {field}')} cannot be used${when('value', ': “{value}”')}.`,
    fr: `Le réglage${when('field', ' {field}')} n’est pas utilisable${when('value', ' : « {value} »')}.`,
  },
  'problem.setting_invalid.right': {
    en: `The reference page lists the settings.${EXPECTED_EN}`,
    fr: `La page de référence donne la liste des réglages.${EXPECTED_FR}`,
  },
  'problem.key_missing': {
    en: 'The master key is missing or does not fit: sealed reports cannot be opened.',
    fr: 'La clé maîtresse est absente ou ne convient pas : les rapports scellés ne peuvent pas être ouverts.',
  },
  'problem.key_missing.right': {
    en: 'Put the key file of this installation back; keys are backed up apart from the data.',
    fr: 'Remettez le fichier de clé de cette installation ; les clés sont sauvegardées à part des données.',
  },
  'problem.audit_broken': {
    en: `The audit log does not verify${when('hint', ': {hint}')}.`,
    fr: `Le journal d’audit ne se vérifie pas${when('hint', ' : {hint}')}.`,
  },
  'problem.audit_broken.right': {
    en: 'Keep the database as it is and tell the auditor: something was changed outside of the platform.',
    fr: 'Gardez la base telle quelle et prévenez l’auditeur : quelque chose a été modifié hors de la plateforme.',
  },
  'problem.backup_invalid': {
    en: `This is not a whole backup${when('file', ' ({file})')}${when('hint', ': {hint}')}.`,
    fr: `Ce n’est pas une sauvegarde complète${when('file', ' ({file})')}${when('hint', ' : {hint}')}.`,
  },
  'problem.backup_invalid.right': {
    en: `Use another backup; this one was changed, cut off, or is of another version.${EXPECTED_EN}`,
    fr: `Utilisez une autre sauvegarde ; celle-ci a été modifiée, tronquée, ou est d’une autre version.${EXPECTED_FR}`,
  },
  'problem.restore_not_empty': {
    en: 'A backup is restored into an empty database only; this one holds data.',
    fr: 'Une sauvegarde ne se restaure que dans une base vide ; celle-ci contient des données.',
  },
  'problem.restore_not_empty.right': {
    en: 'Name an empty data folder or an empty database.',
    fr: 'Indiquez un dossier de données vide ou une base vide.',
  },
  'problem.compartment_unknown': {
    en: 'There is no such operation or exercise here, or you may not see it.',
    fr: 'Cette opération ou cet exercice n’existe pas ici, ou vous ne pouvez pas le voir.',
  },
  'problem.compartment_unknown.right': {
    en: 'Choose one of those listed for you.',
    fr: 'Choisissez parmi celles qui vous sont proposées.',
  },
  'problem.output_undeclared': {
    en: 'The answer did not have the form that was promised, so it was not sent.',
    fr: 'La réponse n’avait pas la forme annoncée ; elle n’a donc pas été envoyée.',
  },
  'problem.output_undeclared.right': {
    en: 'Tell the administrator: this is a fault of the program.',
    fr: 'Prévenez l’administrateur : c’est un défaut du programme.',
  },

  'problem.private_server': {
    en: `The private PostgreSQL cannot run: {reason, select, not_owner {its folder belongs to another user} no_account {there is no unprivileged account to run it as} not_a_database {its folder holds something else} other_version {its folder is of another major version} cannot_create {the database could not be created} cannot_start {it did not start; its log says why} locked {another Amparo holds this folder} in_use_elsewhere {another server uses this folder} no_binaries {its program files are not installed} not_writable {a folder cannot be written} cannot_lend {root may not start it as another account here} out_of_reach {the account that it runs as cannot reach its programs, because a folder above is closed} socket_folder_taken {the folder of its socket belongs to another user} other {unknown why}}${when('path', ' ({path})')}${when('detail', ': {detail}')}.`,
    fr: `Le PostgreSQL privé ne peut pas fonctionner : {reason, select, not_owner {son dossier appartient à un autre utilisateur} no_account {aucun compte sans privilège ne peut l’exécuter} not_a_database {son dossier contient autre chose} other_version {son dossier est d’une autre version majeure} cannot_create {la base n’a pas pu être créée} cannot_start {il n’a pas démarré ; son journal dit pourquoi} locked {un autre Amparo tient ce dossier} in_use_elsewhere {un autre serveur utilise ce dossier} no_binaries {ses fichiers de programme ne sont pas installés} not_writable {un dossier ne peut pas être écrit} cannot_lend {root ne peut pas le lancer ici sous un autre compte} out_of_reach {le compte qui l’exécute ne peut pas atteindre ses programmes, car un dossier parent est fermé} socket_folder_taken {le dossier de son socket appartient à un autre utilisateur} other {raison inconnue}}${when('path', ' ({path})')}${when('detail', ' : {detail}')}.`,
  },
  'problem.private_server.right': {
    en: 'Stop the other one, give the folder to the user who starts Amparo, or name another folder (AMPARO_DATA) or a server (DATABASE_URL).',
    fr: 'Arrêtez l’autre, donnez le dossier à l’utilisateur qui lance Amparo, ou indiquez un autre dossier (AMPARO_DATA) ou un serveur (DATABASE_URL).',
  },

  'problem.append_only': {
    en: 'This record is never changed or deleted.',
    fr: 'Cet enregistrement n’est jamais modifié ni supprimé.',
  },
  'problem.append_only.right': {
    en: 'Correct it with a new version that says why.',
    fr: 'Corrigez-le par une nouvelle version qui dit pourquoi.',
  },
  'problem.payload_destroyed': {
    en: 'What this report said was destroyed; that it existed stays on record.',
    fr: 'Le contenu de ce rapport a été détruit ; le fait qu’il a existé reste enregistré.',
  },
  'problem.payload_destroyed.right': {
    en: 'The tombstone says when, by which roles and why.',
    fr: 'La mention de destruction dit quand, par quels rôles et pourquoi.',
  },
  'problem.verified_from_secondary': {
    en: 'An established level cannot rest on secondary sources alone.',
    fr: 'Un niveau établi ne peut pas reposer sur des sources secondaires seulement.',
  },
  'problem.verified_from_secondary.right': {
    en: 'Name a primary source by its kind, or choose a level that is not established.',
    fr: 'Indiquez une source primaire par son type, ou choisissez un niveau non établi.',
  },
  'problem.same_person': {
    en: 'Who collected a report does not assess it, and no one confirms their own act.',
    fr: 'Qui a recueilli un rapport ne l’évalue pas, et nul ne confirme son propre acte.',
  },
  'problem.same_person.right': {
    en: 'Someone else who holds the role must do it.',
    fr: 'Une autre personne qui a ce rôle doit le faire.',
  },
  'problem.protection_not_lost': {
    en: 'Loss of protection is never recorded here.',
    fr: 'Une perte de protection n’est jamais enregistrée ici.',
  },
  'problem.protection_not_lost.right': {
    en: 'Write a claim of military use as a note; it goes to the competent authority and the object stays on every list.',
    fr: 'Écrivez une allégation d’usage militaire comme note ; elle va à l’autorité compétente et le bien reste sur toutes les listes.',
  },
  'problem.named_person': {
    en: `A person seems to be named${when('field', ' (at {field})')}; the platform keeps no names of people.`,
    fr: `Une personne semble être nommée${when('field', ' (dans {field})')} ; la plateforme ne garde aucun nom de personne.`,
  },
  'problem.named_person.right': {
    en: 'Say the role, the party or the unit instead.',
    fr: 'Dites plutôt le rôle, la partie ou l’unité.',
  },
  'problem.standard_import_only': {
    en: `Levels of this standard${when('standard', ' ({standard})')} are not set here; they come from those who hold it.`,
    fr: `Les niveaux de cette norme${when('standard', ' ({standard})')} ne se fixent pas ici ; ils viennent de ceux qui en ont la charge.`,
  },
  'problem.standard_import_only.right': {
    en: 'Import the level with its author, or assess under a standard of your own.',
    fr: 'Importez le niveau avec son auteur, ou évaluez selon une norme qui vous est propre.',
  },
  'problem.sum_forbidden': {
    en: '{first, select, null {These figures are} other {The figures of {first} and {second} are}} never added: they count different things, or the same ones twice.',
    fr: '{first, select, null {Ces chiffres} other {Les chiffres de {first} et de {second}}} ne s’additionnent jamais : ils comptent des choses différentes, ou deux fois les mêmes.',
  },
  'problem.sum_forbidden.right': {
    en: 'Show them side by side; only measures that name each other may be added.',
    fr: 'Montrez-les côte à côte ; seules s’additionnent des mesures qui se nomment l’une l’autre.',
  },
  'problem.exact_outside_public': {
    en: 'The exact place does not lie within the place that everybody sees.',
    fr: 'Le lieu exact ne se trouve pas dans le lieu que tout le monde voit.',
  },
  'problem.exact_outside_public.right': {
    en: 'One of the two is wrong. Correct the public place first: whoever sees it alone would look for people where they are not.',
    fr: 'L’un des deux est faux. Corrigez d’abord le lieu public : qui ne voit que lui chercherait des personnes là où elles ne sont pas.',
  },
  'problem.apart_not_next': {
    en: 'What is closed can only be opened again, and only what is closed.',
    fr: 'Ce qui est clos peut seulement être rouvert, et seul ce qui est clos peut l’être.',
  },
  'problem.apart_not_next.right': {
    en: 'Open it again first, with the reason.',
    fr: 'Rouvrez d’abord le dossier, avec le motif.',
  },
  'problem.activity_changed': {
    en: `The plan of this activity was changed meanwhile${when('version', ': version {version, number} holds')}.`,
    fr: `Le plan de cette activité a été modifié entre-temps${when('version', ' : c’est la version {version, number} qui vaut')}.`,
  },
  'problem.activity_changed.right': {
    en: 'Open the activity again, look at what changed, and change it from there.',
    fr: 'Rouvrez l’activité, voyez ce qui a changé, et modifiez-la à partir de là.',
  },
  'problem.activity_ended': {
    en: 'This activity was withdrawn or has ended early already.',
    fr: 'Cette activité a déjà été retirée, ou a pris fin avant terme.',
  },
  'problem.activity_ended.right': {
    en: 'Register a new activity; this one stays as it is.',
    fr: 'Enregistrez une nouvelle activité ; celle-ci reste telle quelle.',
  },
  'problem.activity_end_outside': {
    en: `An activity can only have ended early between its beginning${when('from', ' ({from})')} and its end${when('to', ' ({to})')}.`,
    fr: `Une activité ne peut avoir pris fin avant terme qu’entre son début${when('from', ' ({from})')} et sa fin${when('to', ' ({to})')}.`,
  },
  'problem.activity_end_outside.right': {
    en: 'Give a moment between the two. One that was not begun is withdrawn: leave the moment out.',
    fr: 'Donnez un moment entre les deux. Une activité qui n’a pas commencé est retirée : n’indiquez alors aucun moment.',
  },
  'problem.already_ended': {
    en: 'This agreement has ended already.',
    fr: 'Cet accord a déjà pris fin.',
  },
  'problem.already_ended.right': {
    en: 'Record a new agreement; an ended one stays as it is.',
    fr: 'Enregistrez un nouvel accord ; celui qui a pris fin reste tel quel.',
  },
};
