/** Accounts, signing in, and the problems of both (2007 and on). */
import type { Phrases } from '#model/message.ts';

export const ACCOUNTS: Phrases = {
  'problem.two_factor_needed': {
    en: 'Your role may do this, but only once this session has shown a second factor.',
    fr: 'Votre rôle le permet, mais seulement après que cette session a présenté un second facteur.',
  },
  'problem.two_factor_needed.right': {
    en: 'Give a code of your authenticator or sign in with a passkey; set one up under your account if you have none.',
    fr: 'Donnez un code de votre application d’authentification ou connectez-vous par clé d’accès ; créez-en une dans votre compte si vous n’en avez pas.',
  },
};
