/** Accounts, signing in, and the problems of both (2007, and 2030 to 2052). */
import type { Phrases } from '#model/message.ts';
import { when } from './pieces.ts';

export const ACCOUNTS: Phrases = {
  'problem.two_factor_needed': {
    en: 'Your role may do this, but only once this session has shown a second factor.',
    fr: 'Votre rôle le permet, mais seulement après que cette session a présenté un second facteur.',
  },
  'problem.two_factor_needed.right': {
    en: 'Give a code of your authenticator or sign in with a passkey; set one up under your account if you have none.',
    fr: 'Donnez un code de votre application d’authentification ou connectez-vous par clé d’accès ; créez-en une dans votre compte si vous n’en avez pas.',
  },
  'problem.sign_in_failed': {
    en: 'This did not sign you in.',
    fr: 'Ceci ne vous a pas connecté.',
  },
  'problem.sign_in_failed.right': {
    en: 'Check the label and the password. It is not said which of them is wrong, nor whether the account exists or was disabled; an administrator can tell you.',
    fr: 'Vérifiez l’identifiant et le mot de passe. Il n’est pas dit lequel est faux, ni si le compte existe ou a été désactivé ; un administrateur peut vous le dire.',
  },
  'problem.code_needed': {
    en: 'This account asks for a code besides the password.',
    fr: 'Ce compte demande un code en plus du mot de passe.',
  },
  'problem.code_needed.right': {
    en: 'Give the six digits that your authenticator shows, or one of your recovery codes.',
    fr: 'Donnez les six chiffres de votre application d’authentification, ou un de vos codes de secours.',
  },
  'problem.code_wrong': {
    en: 'The code is wrong, too old, or was used before.',
    fr: 'Le code est faux, trop ancien, ou a déjà servi.',
  },
  'problem.code_wrong.right': {
    en: 'Wait for the next code of your authenticator and check that its clock is right; or use a recovery code.',
    fr: 'Attendez le prochain code de votre application et vérifiez que son horloge est juste ; ou utilisez un code de secours.',
  },
  'problem.invitation_invalid': {
    en: 'This invitation is none that is open: it was used, withdrawn, or is too old.',
    fr: 'Cette invitation n’est pas ouverte : elle a servi, a été retirée, ou est trop ancienne.',
  },
  'problem.invitation_invalid.right': {
    en: 'Check the code; an administrator can invite you anew.',
    fr: 'Vérifiez le code ; un administrateur peut vous inviter à nouveau.',
  },
  'problem.password_weak': {
    en: 'This password would be guessed{why, select, short {: it is too short} repeated {: it repeats itself} label {: the label of the account is in it} common {: it is one of the first that are tried} other {}}.',
    fr: 'Ce mot de passe serait deviné{why, select, short { : il est trop court} repeated { : il se répète} label { : il contient l’identifiant du compte} common { : c’est un des premiers que l’on essaie} other {}}.',
  },
  'problem.password_weak.right': {
    en: `Take a sentence or several words${when('least', ', at least {least, number} characters')}. Any characters are welcome.`,
    fr: `Prenez une phrase ou plusieurs mots${when('least', ', au moins {least, number} caractères')}. Tous les caractères sont permis.`,
  },
  'problem.password_wrong': {
    en: 'This is not your password as it is now.',
    fr: 'Ce n’est pas votre mot de passe actuel.',
  },
  'problem.password_wrong.right': {
    en: 'Give the password that you sign in with: it shows that it is you, and not somebody at your open session.',
    fr: 'Donnez le mot de passe avec lequel vous vous connectez : il montre que c’est vous, et non quelqu’un devant votre session ouverte.',
  },
  'problem.sign_in_again': {
    en: 'You signed in too long ago for this.',
    fr: 'Votre connexion est trop ancienne pour ceci.',
  },
  'problem.sign_in_again.right': {
    en: `Sign in again and do it${when('minutes', ' within {minutes, number} minutes')}.`,
    fr: `Reconnectez-vous et faites-le${when('minutes', ' dans les {minutes, number} minutes')}.`,
  },
  'problem.no_account': {
    en: 'This session has no account: it is a role of the demonstration, or a command of the terminal.',
    fr: 'Cette session n’a pas de compte : c’est un rôle de la démonstration, ou une commande du terminal.',
  },
  'problem.no_account.right': {
    en: 'Sign in with an account that an administrator made for you.',
    fr: 'Connectez-vous avec un compte qu’un administrateur a créé pour vous.',
  },
  'problem.not_yourself': {
    en: 'Nobody does this for their own account.',
    fr: 'Nul ne fait ceci pour son propre compte.',
  },
  'problem.not_yourself.right': {
    en: 'Another administrator can do it, or whoever runs the machine.',
    fr: 'Un autre administrateur peut le faire, ou la personne qui exploite la machine.',
  },
  'problem.role_not_here': {
    en: `{why, select, profile {This role does not exist in an installation of this kind${when('profile', ': {profile__profile}')}.} other {This role is held in one operation or exercise, never in the whole installation.}}`,
    fr: `{why, select, profile {Ce rôle n’existe pas dans une installation de ce type${when('profile', ' : {profile__profile}')}.} other {Ce rôle se tient dans une opération ou un exercice, jamais dans toute l’installation.}}`,
  },
  'problem.role_not_here.right': {
    en: `{why, select, profile {Grant another role; account.list says which there are.} other {Say where.${when('whole', ' For the whole installation there are: {role__whole}.')}}}`,
    fr: `{why, select, profile {Accordez un autre rôle ; account.list dit lesquels existent.} other {Dites où.${when('whole', ' Pour toute l’installation il y a : {role__whole}.')}}}`,
  },
  'problem.role_held': {
    en: 'The account holds this role there already.',
    fr: 'Le compte tient déjà ce rôle à cet endroit.',
  },
  'problem.role_held.right': {
    en: 'Nothing needs to be done; end it first if its reason has changed.',
    fr: 'Il n’y a rien à faire ; mettez-y fin d’abord si sa raison a changé.',
  },
  'problem.label_taken': {
    en: `This label is taken${when('label', ': {label}')}.`,
    fr: `Cet identifiant est pris${when('label', ' : {label}')}.`,
  },
  'problem.label_taken.right': {
    en: 'Choose another. A label is never given again, since the audit log holds it.',
    fr: 'Choisissez-en un autre. Un identifiant n’est jamais redonné, car le journal d’audit le contient.',
  },
  'problem.demonstration_account': {
    en: 'A role that anyone can take changes no account of a person.',
    fr: 'Un rôle que chacun peut prendre ne change aucun compte d’une personne.',
  },
  'problem.demonstration_account.right': {
    en: 'Sign in as an administrator, or use the command line.',
    fr: 'Connectez-vous comme administrateur, ou utilisez la ligne de commande.',
  },
  'problem.two_factor_required': {
    en: `A role of yours asks for a second factor${when('roles', ': {role__roles}')}.`,
    fr: `Un de vos rôles demande un second facteur${when('roles', ' : {role__roles}')}.`,
  },
  'problem.two_factor_required.right': {
    en: 'Add a passkey first; it then takes the place of the codes.',
    fr: 'Ajoutez d’abord une clé d’accès ; elle prend alors la place des codes.',
  },
  'problem.two_factor_state': {
    en: 'The second factor is not in the state that this needs.',
    fr: 'Le second facteur n’est pas dans l’état que ceci demande.',
  },
  'problem.two_factor_state.right': {
    en: 'Begin one when there is none; end the one there is before you begin another.',
    fr: 'Commencez-en un s’il n’y en a pas ; retirez celui qui existe avant d’en commencer un autre.',
  },
  'problem.passkey_failed': {
    en: '{why, select, too_many {This account has as many passkeys as there may be.} known {This passkey is known already.} other {The passkey did not fit, or its question was answered before.}}',
    fr: '{why, select, too_many {Ce compte a autant de clés d’accès qu’il peut en avoir.} known {Cette clé d’accès est déjà connue.} other {La clé d’accès ne convient pas, ou sa question a déjà reçu une réponse.}}',
  },
  'problem.passkey_failed.right': {
    en: '{why, select, too_many {Remove one that you no longer use.} other {Begin again, or sign in by password.}}',
    fr: '{why, select, too_many {Retirez-en une que vous n’utilisez plus.} other {Recommencez, ou connectez-vous par mot de passe.}}',
  },
  'problem.passkey_unavailable': {
    en: `Passkeys are bound to a name, and this installation was reached without one${when('origin', ' ({origin})')}.`,
    fr: `Les clés d’accès sont liées à un nom, et cette installation a été atteinte sans nom${when('origin', ' ({origin})')}.`,
  },
  'problem.passkey_unavailable.right': {
    en: 'On this machine open it as http://localhost; elsewhere an administrator sets AMPARO_ORIGIN to its https address.',
    fr: 'Sur cette machine, ouvrez-la par http://localhost ; ailleurs, un administrateur règle AMPARO_ORIGIN sur son adresse https.',
  },
  'problem.provider_failed': {
    en: 'The provider of identities cannot be reached, or answers what it should not.',
    fr: 'Le fournisseur d’identité est injoignable, ou répond ce qu’il ne devrait pas.',
  },
  'problem.provider_failed.right': {
    en: `Try again, or sign in by password.${when('reference', ' For whoever runs this: {reference}.')}`,
    fr: `Réessayez, ou connectez-vous par mot de passe.${when('reference', ' Pour la personne qui exploite ceci : {reference}.')}`,
  },
  'problem.provider_missing': {
    en: 'No provider of identities is configured here.',
    fr: 'Aucun fournisseur d’identité n’est configuré ici.',
  },
  'problem.provider_missing.right': {
    en: 'Sign in by password or passkey; whoever runs the machine can set AMPARO_OIDC_ISSUER and AMPARO_ORIGIN.',
    fr: 'Connectez-vous par mot de passe ou clé d’accès ; la personne qui exploite la machine peut régler AMPARO_OIDC_ISSUER et AMPARO_ORIGIN.',
  },
  'problem.provider_unknown': {
    en: 'The provider knows you, but no account here is linked to you.',
    fr: 'Le fournisseur vous connaît, mais aucun compte ici ne vous est lié.',
  },
  'problem.provider_unknown.right': {
    en: 'An administrator makes the account and links it; nobody registers themself.',
    fr: 'Un administrateur crée le compte et le lie ; nul ne s’inscrit soi-même.',
  },
  'problem.identity_taken': {
    en: 'This subject belongs to another account.',
    fr: 'Ce sujet appartient à un autre compte.',
  },
  'problem.identity_taken.right': {
    en: 'Take it away there first.',
    fr: 'Retirez-le d’abord là-bas.',
  },
  'problem.already_so': {
    en: 'It is so already.',
    fr: 'C’est déjà le cas.',
  },
  'problem.already_so.right': {
    en: 'Nothing needs to be done.',
    fr: 'Il n’y a rien à faire.',
  },
  'problem.administrator_there': {
    en: 'This installation has an administrator who can sign in.',
    fr: 'Cette installation a un administrateur qui peut se connecter.',
  },
  'problem.administrator_there.right': {
    en: 'They make the next account. When the password was lost, the command line invites anew (amparo account invite).',
    fr: 'C’est à lui de créer le prochain compte. Si le mot de passe est perdu, la ligne de commande invite à nouveau (amparo account invite).',
  },
};
