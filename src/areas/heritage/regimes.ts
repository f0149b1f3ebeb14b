/**
 * The five regimes of protection as the treaties say them (domain.md 5.1; H54, P99, API read): criteria, how it is gained,
 * what is immune, who may lift it and when. The platform cites and never lifts (never 18); a waiver by a command below the
 * one named here is no waiver (R-CPP-02, T-069). An unknown regime is treated as general (R-CPP-04).
 */
import type { Phrase, Phrases } from '#model/message.ts';

export const COMMAND_LEVELS = ['battalion', 'division', 'highest_operational'] as const;
export type CommandLevel = (typeof COMMAND_LEVELS)[number];

export const PARTS = ['criteria', 'gained', 'immunity', 'lifted_by', 'conditions'] as const;
type Part = (typeof PARTS)[number];

export interface Regime {
  /** The least command whose officer may lift immunity; null: no provision lets anyone. */
  readonly liftedBy: CommandLevel | null;
  readonly says: Readonly<Record<Part, Phrase>>;
}

const both = (en: string, fr: string): Phrase => ({ en, fr });
const ENHANCED_LIFTED = both(
  'The highest operational level of command, unless immediate self-defence requires otherwise (P99 13(2)(c)).',
  'Le plus haut niveau opérationnel du commandement, sauf légitime défense immédiate (P99 13(2)(c)).',
);
const ENHANCED_IMMUNITY = both(
  'No attack, and no military use of it or its surroundings (P99 12).',
  'Ni attaque, ni usage militaire du bien ou de ses abords (P99 12).',
);

export const REGIMES: Readonly<Record<string, Regime>> = {
  general: {
    liftedBy: 'battalion',
    says: {
      criteria: both(
        'Great importance for the heritage of every people (H54 1).',
        'Grande importance pour le patrimoine des peuples (H54 1).',
      ),
      gained: both('Of itself.', 'De plein droit.'),
      immunity: both(
        'No hostile act and no use that exposes it (H54 4(1)); no reprisal (4(4)); theft, pillage and vandalism are prevented (4(3)).',
        'Ni acte hostile, ni usage qui l’expose (H54 4(1)) ; pas de représailles (4(4)) ; vol, pillage et vandalisme sont empêchés (4(3)).',
      ),
      lifted_by: both(
        'The officer commanding a force of battalion size or larger; a smaller one only where circumstances do not permit otherwise (P99 6(c)).',
        'L’officier commandant une force de la taille d’un bataillon ou plus ; moins seulement si les circonstances ne permettent pas autrement (P99 6(c)).',
      ),
      conditions: both(
        'Hostile act: by its function it has been made a military objective, and there is no feasible alternative (P99 6(a)). Use: there is no choice (6(b)). Effective warning in advance when circumstances permit (6(d)).',
        'Acte hostile : par sa fonction il a été transformé en objectif militaire, et il n’y a pas d’autre solution (P99 6(a)). Usage : il n’y a pas de choix (6(b)). Avertissement efficace à l’avance lorsque les circonstances le permettent (6(d)).',
      ),
    },
  },
  special: {
    liftedBy: 'division',
    says: {
      criteria: both(
        'Refuges, centres and very important immovables, far enough from industry and military objectives, not put to military use (H54 8).',
        'Refuges, centres et immeubles de très haute importance, assez loin de l’industrie et des objectifs militaires, sans usage militaire (H54 8).',
      ),
      gained: both(
        'Entered in the International Register (H54 8(6)).',
        'Inscrit au Registre international (H54 8(6)).',
      ),
      immunity: both(
        'Immunity from the entry in the register; marked by three shields in conflict (H54 9, 10).',
        'Immunité dès l’inscription ; marqué de trois boucliers en conflit (H54 9, 10).',
      ),
      lifted_by: both(
        'The officer commanding a force of division size or larger (H54 11(2)).',
        'L’officier commandant une formation de la taille d’une division ou plus (H54 11(2)).',
      ),
      conditions: both(
        'Exceptional cases of unavoidable military necessity, only while it lasts; the other Party is notified in reasonable time when possible, the Commissioner-General is told in writing with reasons. Or a breach by the other Party, after a request to stop.',
        'Cas exceptionnels de nécessité militaire inéluctable, tant qu’elle dure ; la Partie adverse est prévenue en temps utile si possible, le Commissaire général informé par écrit avec les raisons. Ou violation par la Partie adverse, après demande d’y mettre fin.',
      ),
    },
  },
  enhanced: {
    liftedBy: 'highest_operational',
    says: {
      criteria: both(
        'Greatest importance for humanity, adequate protection at home, and a declaration that it is not used for military purposes (P99 10).',
        'La plus haute importance pour l’humanité, protection interne adéquate et déclaration de non-usage militaire (P99 10).',
      ),
      gained: both(
        'Entered on the list by the Committee, after 60 days for representations; four fifths of the votes where contested (P99 11).',
        'Inscrit sur la Liste par le Comité, après 60 jours de représentations ; quatre cinquièmes des voix en cas de contestation (P99 11).',
      ),
      immunity: ENHANCED_IMMUNITY,
      lifted_by: ENHANCED_LIFTED,
      conditions: both(
        'Lost only when suspended or cancelled, or when by its use it has become a military objective (P99 13, 14). Then only if attack is the only feasible means, all precautions are taken, warning is given and reasonable time to redress.',
        'Perdue seulement si suspendue ou annulée, ou si par son utilisation il est devenu un objectif militaire (P99 13, 14). Alors seulement si l’attaque est le seul moyen possible, si toutes les précautions sont prises, si un avertissement et un délai raisonnable sont donnés.',
      ),
    },
  },
  enhanced_provisional: {
    liftedBy: 'highest_operational',
    says: {
      criteria: both(
        'Greatest importance for humanity and not used for military purposes (P99 10(a), (c)).',
        'La plus haute importance pour l’humanité et sans usage militaire (P99 10(a), (c)).',
      ),
      gained: both(
        'On an emergency request when hostilities break out, by four fifths of the votes (P99 11(9)).',
        'Sur demande d’urgence au début des hostilités, aux quatre cinquièmes des voix (P99 11(9)).',
      ),
      immunity: ENHANCED_IMMUNITY,
      lifted_by: ENHANCED_LIFTED,
      conditions: both(
        'As under enhanced protection, until the regular procedure ends.',
        'Comme sous protection renforcée, jusqu’à la fin de la procédure ordinaire.',
      ),
    },
  },
  unlisted_presumed: {
    liftedBy: null,
    says: {
      criteria: both(
        'Of local value, of worship or of history.',
        'De valeur locale, de culte ou d’histoire.',
      ),
      gained: both('Of itself.', 'De plein droit.'),
      immunity: both(
        'In doubt it is civilian (API 52(3)); historic monuments and places of worship that are the heritage of peoples: no hostile act, no military use, no reprisal (API 53).',
        'En cas de doute il est civil (PA I 52(3)) ; monuments historiques et lieux de culte du patrimoine des peuples : ni acte hostile, ni usage militaire, ni représailles (PA I 53).',
      ),
      lifted_by: both('No provision names anyone.', 'Aucune disposition ne désigne quiconque.'),
      conditions: both('None is provided.', 'Aucune n’est prévue.'),
    },
  },
};

/** Whether a command is high enough to lift what a regime protects; an unknown regime is treated as general (R-CPP-04). */
export function mayLift(regime: string, command: CommandLevel): boolean {
  const needed = (REGIMES[regime] ?? REGIMES['general'])?.liftedBy ?? null;
  return needed !== null && COMMAND_LEVELS.indexOf(command) >= COMMAND_LEVELS.indexOf(needed);
}

/** The words of every regime: `protection_regime.<code>.<part>`. */
export const REGIME_WORDS: Phrases = Object.fromEntries(
  Object.entries(REGIMES).flatMap(([code, { says }]) =>
    PARTS.map((part) => [`protection_regime.${code}.${part}`, says[part]] as const),
  ),
);
