/** Duties for cultural property (domain.md 5.1; treaty texts read; T-077). */
import { obligations } from '../registers.ts';

export const OBLIGATIONS = obligations(`
heritage.respect           | read  | law H54 art. 4(1); law ICRC_CUSTOM rule 38 | No hostile act against cultural property, and no use that exposes it | Ni acte hostile contre un bien culturel, ni usage qui l’expose
heritage.no_pillage        | read  | law H54 art. 4(3); law ICRC_CUSTOM rule 40 | Prevent theft, pillage and vandalism | Empêcher vol, pillage et vandalisme
heritage.no_reprisal       | read  | law H54 art. 4(4) | No reprisal against cultural property | Pas de représailles contre un bien culturel
heritage.safeguard         | read  | law P99 art. 5 | Safeguard in peacetime: inventories, emergency plans, a designated authority | Sauvegarder en temps de paix : inventaires, plans d’urgence, autorité désignée
heritage.personnel         | read  | law H54 art. 7 | Rules in military regulations and specialist personnel in the forces | Règles dans les règlements militaires et personnel spécialisé dans les forces
heritage.waiver_level      | read  | law P99 art. 6(c); law H54 art. 11(2); law P99 art. 13(2)(c) | Immunity is lifted at the level of command that the regime asks for, or not at all | L’immunité est levée au niveau de commandement que le régime exige, ou pas du tout
heritage.warning           | read  | law P99 art. 6(d) | Effective warning in advance when circumstances permit | Avertissement efficace à l’avance lorsque les circonstances le permettent
heritage.not_international | read  | law H54 art. 19(1); law P99 art. 22; law APII art. 16; law ICRC_CUSTOM rules 38 to 41 | Respect cultural property in a conflict that is not international too | Respecter les biens culturels aussi dans un conflit non international
heritage.world_heritage    | known | law WHC art. 6(3) | Take no measure that might damage World Heritage, natural or cultural | Ne prendre aucune mesure pouvant endommager le patrimoine mondial, naturel ou culturel
heritage.occupation        | read  | law P99 art. 9 | In occupation: no illicit export, no excavation but rescue, no alteration that hides evidence | Sous occupation : ni exportation illicite, ni fouille hors sauvetage, ni modification cachant des preuves
heritage.return            | read  | law P54 whole | Prevent export from occupied territory, keep in custody, return | Empêcher l’exportation d’un territoire occupé, mettre sous séquestre, restituer
heritage.worship           | read  | law API art. 53 | Spare historic monuments and places of worship that are the heritage of peoples | Épargner monuments historiques et lieux de culte du patrimoine des peuples
heritage.implement         | known | policy BISC_086_005 whole; policy SCR2347 whole | Cultural property protection in operations and missions | Protection des biens culturels en opérations et missions
heritage.inventory         | read  | policy NATO_HS_PAGE L97 | Protect and support cultural and religious sites in all areas of operation | Protéger et soutenir les sites culturels et religieux dans toutes les zones d’opération
`);
