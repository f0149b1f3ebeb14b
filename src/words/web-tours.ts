/** The tours by role. */
import type { Phrases } from '#model/message.ts';

export const WEB_TOURS: Phrases = {
  'web.tours.title': { en: 'Tours', fr: 'Visites guidées' },
  'web.tours.about': {
    en: 'Each tour shows one role what it needs, on the demonstration, in about eight minutes. Beginning one takes its role; the bar below says what to look at. Every page stays usable: leave the path and come back.',
    fr: 'Chaque visite montre à un rôle ce dont il a besoin, sur la démonstration, en huit minutes environ. La commencer prend son rôle ; la barre du bas dit quoi regarder. Chaque page reste utilisable : quittez le parcours et revenez.',
  },
  'web.tours.facts': {
    en: '{minutes, plural, one {# minute} other {# minutes}}, {steps, plural, one {# step} other {# steps}}, as {role}',
    fr: '{minutes, plural, one {# minute} other {# minutes}}, {steps, plural, one {# étape} other {# étapes}}, en tant que : {role}',
  },
  'web.tours.begin': { en: 'Begin', fr: 'Commencer' },
  'web.tours.begin_of': { en: 'Begin: {tour}', fr: 'Commencer : {tour}' },
  'web.tour.step': { en: 'step {at, number} of {of, number}', fr: 'étape {at, number} sur {of, number}' },
  'web.tour.back': { en: 'Back', fr: 'Retour' },
  'web.tour.next': { en: 'On to step {n}', fr: 'À l’étape {n}' },
  'web.tour.end': { en: 'End of the tour', fr: 'Fin de la visite' },
  'web.tour.leave': { en: 'Leave the tour', fr: 'Quitter la visite' },
  'web.tour.other_role': {
    en: 'This tour is for the role {role}; you act in another, so some of it may be refused.',
    fr: 'Cette visite est prévue pour le rôle {role} ; vous agissez dans un autre, certaines choses peuvent donc être refusées.',
  },
  'tour.duty_officer': {
    en: 'Duty officer',
    fr: 'Officier de permanence',
  },
  'tour.duty_officer.about': {
    en: 'It is six in the morning: what happened to people, what must not be harmed, what is not known, and how every figure opens.',
    fr: 'Il est six heures du matin : ce qui est arrivé aux gens, ce qui ne doit pas être atteint, ce que l’on ignore, et comment chaque chiffre s’ouvre.',
  },
  'tour.duty_officer.unknown': {
    en: 'The board of 9 September 2021. Read “Unknown” first: it says what nobody here can see. Nothing on this page is zero because it is missing.',
    fr: 'Le tableau du 9 septembre 2021. Lisez d’abord « Inconnu » : il dit ce que personne ne peut voir ici. Rien sur cette page n’est à zéro faute de données.',
  },
  'tour.duty_officer.sentence': {
    en: 'Panel 1. Its sentence can be read aloud as it stands: how many, where, which day, which source, not assessed. Sources stand side by side and are never added.',
    fr: 'Le volet 1. Sa phrase peut être lue à voix haute telle quelle : combien, où, quel jour, quelle source, non évalué. Les sources figurent côte à côte et ne s’additionnent jamais.',
  },
  'tour.duty_officer.figure': {
    en: 'Press the number 10. The drawer gives its definition, its filter, its cut-off, its rule, and the records. Press the number of a record: that is the row of its source, as published.',
    fr: 'Appuyez sur le nombre 10. Le volet donne sa définition, son filtre, sa date d’arrêt, sa règle et ses enregistrements. Appuyez sur le numéro d’un enregistrement : c’est la ligne de sa source, telle que publiée.',
  },
  'tour.duty_officer.quiet': {
    en: 'A quiet day a year later. Quiet is not safe: see what the sources do not cover, and how much of it is unknown.',
    fr: 'Un jour calme, un an plus tard. Calme ne veut pas dire sûr : voyez ce que les sources ne couvrent pas, et combien reste inconnu.',
  },
  'tour.duty_officer.map': {
    en: 'The map. A circle is an event whose place is known; a hatched square counts those known only to a district. The corner says what the map leaves out.',
    fr: 'La carte. Un cercle est un événement dont le lieu est connu ; un carré hachuré compte ceux que l’on ne connaît qu’au district près. Le coin dit ce que la carte laisse de côté.',
  },
  'tour.duty_officer.check': {
    en: 'The planning check. Draw a route, or type one: it says first what it cannot see, then what is inside or near, what may be, and what is known with no usable position.',
    fr: 'La vérification. Dessinez un itinéraire, ou saisissez-le : elle dit d’abord ce qu’elle ne voit pas, puis ce qui est dedans ou à proximité, ce qui l’est peut-être, et ce qui est connu sans position utilisable.',
  },
  'tour.duty_officer.sources': {
    en: 'Where it all comes from: each source with its release, its licence and the last day that it speaks of. Hospitals here were placed by an encyclopaedia: that is said, not tidied.',
    fr: 'D’où tout cela vient : chaque source avec sa version, sa licence et le dernier jour dont elle parle. Ici, des hôpitaux ont été placés d’après une encyclopédie : c’est dit, pas arrangé.',
  },
  'tour.duty_officer.why': {
    en: '“Why can I not see this?” names the function to call. You know now the whole of the morning: board, figure, map, check, sources.',
    fr: '« Pourquoi ne puis-je pas voir ceci ? » nomme la fonction à appeler. Vous connaissez maintenant toute la matinée : tableau, chiffre, carte, vérification, sources.',
  },
  'tour.focal_point': {
    en: 'Focal point',
    fr: 'Point focal',
  },
  'tour.focal_point.about': {
    en: 'Children and armed conflict through a command structure: what counts as what, what may be one incident, and who verifies.',
    fr: 'Enfants et conflits armés dans une structure de commandement : ce qui compte comme quoi, ce qui est peut-être un seul incident, et qui vérifie.',
  },
  'tour.focal_point.board': {
    en: 'Panel 3. Children are counted as children and schools as incidents: the two are never one sum. What may concern children, because no age is known, stands apart.',
    fr: 'Le volet 3. Les enfants se comptent en enfants, les écoles en incidents : jamais en une seule somme. Ce qui concerne peut-être des enfants, faute d’âge connu, figure à part.',
  },
  'tour.focal_point.catalogue': {
    en: 'The catalogue of your area: each violation with its meaning, what one of them counts, its source, and whether that source was read.',
    fr: 'Le catalogue de votre domaine : chaque violation avec son sens, son unité de compte, sa source, et si cette source a été lue.',
  },
  'tour.focal_point.one_fact': {
    en: '“Decide” names reports that may be one incident. You can hold two of them to be one fact, with your reason; it counts once then, and can be undone.',
    fr: '« Décider » nomme les signalements qui sont peut-être un seul incident. Vous pouvez en tenir deux pour un même fait, avec votre raison ; il compte alors une fois, et cela s’annule.',
  },
  'tour.focal_point.glossary': {
    en: 'Every term of the screen with its definition, the instrument that gives it and what it supersedes.',
    fr: 'Chaque terme de l’écran avec sa définition, l’instrument qui la donne et ce qu’il remplace.',
  },
  'tour.focal_point.instruments': {
    en: 'What is owed, and on what it rests: law, policy or value, with the article.',
    fr: 'Ce qui est dû, et sur quoi cela repose : droit, politique ou valeur, avec l’article.',
  },
  'tour.focal_point.objects': {
    en: 'Schools and hospitals that must not be harmed: what each source says, and which value was chosen. A layer that is missing is named: here, schools.',
    fr: 'Écoles et hôpitaux qui ne doivent pas être atteints : ce que dit chaque source, et la valeur retenue. Une couche absente est nommée : ici, les écoles.',
  },
  'tour.focal_point.never': {
    en: 'You complete, classify and refer. You never question a child, and nothing that you assess here is called verified by the United Nations. This page says who does what.',
    fr: 'Vous complétez, classez et orientez. Vous n’interrogez jamais un enfant, et rien de ce que vous évaluez ici n’est dit vérifié par les Nations unies. Cette page dit qui fait quoi.',
  },
  'tour.patrol': {
    en: 'Patrol',
    fr: 'Patrouille',
  },
  'tour.patrol.about': {
    en: 'What a patrol needs before it leaves and what it may say when it comes back: short, and without a name.',
    fr: 'Ce qu’il faut à une patrouille avant de partir et ce qu’elle peut dire en rentrant : court, et sans aucun nom.',
  },
  'tour.patrol.board': {
    en: 'The board shows you what is an open fact. What names the sources of reports, or people, is never shown to you, so nobody can ask you for it.',
    fr: 'Le tableau vous montre ce qui est un fait ouvert. Ce qui désigne des sources ou des personnes ne vous est jamais montré : personne ne peut donc vous le demander.',
  },
  'tour.patrol.map': {
    en: 'Where things happened, as far as it is known. A hatched district means: somewhere in it. Coordinates stand in degrees and in MGRS.',
    fr: 'Où les choses se sont passées, autant qu’on le sache. Un district hachuré veut dire : quelque part dedans. Les coordonnées figurent en degrés et en MGRS.',
  },
  'tour.patrol.places': {
    en: 'A place with all that is known of it: its names, its people, what happened there, what must not be harmed.',
    fr: 'Un lieu avec tout ce que l’on en sait : ses noms, sa population, ce qui s’y est passé, ce qui ne doit pas y être atteint.',
  },
  'tour.patrol.safety': {
    en: 'Before a question: is anyone in danger now? Is urgent care possible? Do not question, photograph or promise. I saw, I was told, I found: that is a whole report.',
    fr: 'Avant toute question : quelqu’un est-il en danger ? Des soins urgents sont-ils possibles ? Ne pas interroger, photographier ni promettre. J’ai vu, on m’a dit, j’ai trouvé : c’est un rapport complet.',
  },
  'tour.patrol.refused': {
    en: 'This page is refused to you, and says why and which function may. A refusal is a page, not a wall.',
    fr: 'Cette page vous est refusée, et dit pourquoi et quelle fonction le peut. Un refus est une page, pas un mur.',
  },
  'tour.patrol.why': {
    en: 'Here you find what your role may do, and whom to call. Concerns about corruption or about our own people have doors of their own: you can put something in, nobody near you can see it.',
    fr: 'Vous trouvez ici ce que votre rôle peut faire, et qui appeler. Les soupçons de corruption ou concernant les nôtres ont des portes à part : vous pouvez y déposer quelque chose, personne autour de vous ne peut le voir.',
  },
  'tour.legal_adviser': {
    en: 'Legal adviser',
    fr: 'Conseiller juridique',
  },
  'tour.legal_adviser.about': {
    en: 'The legal frame, what each rule rests on and as what, and the record of who did what.',
    fr: 'Le cadre juridique, ce sur quoi repose chaque règle et à quel titre, et la trace de qui a fait quoi.',
  },
  'tour.legal_adviser.frame': {
    en: 'The legal frame is yours to set and to date. It is undetermined now: so the more protective rule is shown, as policy and never as law.',
    fr: 'Le cadre juridique, c’est vous qui le fixez et le datez. Il est indéterminé : la règle la plus protectrice est donc montrée, comme politique et jamais comme droit.',
  },
  'tour.legal_adviser.rules': {
    en: 'Every rule of the check: where it holds, as treaty, custom, policy or value, with its article. The platform cites; it does not find.',
    fr: 'Chaque règle de la vérification : où elle vaut, comme traité, coutume, politique ou valeur, avec son article. La plateforme cite ; elle ne constate pas.',
  },
  'tour.legal_adviser.check': {
    en: 'A check ends with what it is not: no collateral estimate, no proportionality assessment, no legal clearance, no authorisation. It takes no weapon as input.',
    fr: 'Une vérification finit par ce qu’elle n’est pas : ni estimation de dommages collatéraux, ni évaluation de proportionnalité, ni feu vert juridique, ni autorisation. Elle n’accepte aucune arme en entrée.',
  },
  'tour.legal_adviser.instruments': {
    en: 'The register of instruments: what is in force, what superseded what, and what of it was read for this register.',
    fr: 'Le registre des instruments : ce qui est en vigueur, ce qui a remplacé quoi, et ce qui a été lu pour ce registre.',
  },
  'tour.legal_adviser.objects': {
    en: 'No entry here ever loses its protection. A claim of military use is a note; the object stays on every list.',
    fr: 'Ici, aucun bien ne perd jamais sa protection. Une allégation d’usage militaire est une note ; le bien reste sur chaque liste.',
  },
  'tour.legal_adviser.emergency': {
    en: 'Emergency access: three hours, one field group, a written reason that its owners see. Some things it never opens.',
    fr: 'Accès d’urgence : trois heures, un groupe de champs, une raison écrite que ses responsables voient. Il est des choses qu’il n’ouvre jamais.',
  },
  'tour.legal_adviser.why': {
    en: 'Every grant and every refusal has a reason: ask for any role and any operation.',
    fr: 'Chaque droit et chaque refus a une raison : demandez pour tout rôle et toute opération.',
  },
  'tour.heritage_officer': {
    en: 'Heritage officer',
    fr: 'Officier du patrimoine',
  },
  'tour.heritage_officer.about': {
    en: 'Custody and handover of nine sites in Kosovo, and what it means to have no inventory at all.',
    fr: 'Garde et transfert de neuf sites au Kosovo, et ce que veut dire n’avoir aucun inventaire.',
  },
  'tour.heritage_officer.custody': {
    en: 'Nine sites, eight handed over. Which remain? One: the Dečani monastery. Dates are ranges with their sources, and where sources disagree both stand.',
    fr: 'Neuf sites, huit transférés. Lesquels restent ? Un seul : le monastère de Dečani. Les dates sont des intervalles avec leurs sources, et si les sources divergent, les deux figurent.',
  },
  'tour.heritage_officer.board': {
    en: 'The board of this operation. It has no layer of events: that reads unknown, not calm. The status note stands above.',
    fr: 'Le tableau de cette opération. Il n’a pas de couche d’événements : cela se lit inconnu, et non calme. La note sur le statut figure au-dessus.',
  },
  'tour.heritage_officer.objects': {
    en: 'The register: names in Albanian and Serbian with equal weight; positions only where a source gives them. How a site is guarded is not kept.',
    fr: 'Le registre : noms en albanais et en serbe à égalité ; des positions seulement là où une source en donne. La façon dont un site est gardé n’est pas conservée.',
  },
  'tour.heritage_officer.rules': {
    en: 'The regimes as rules: Hague 1954 and its protocols, custom. A waiver under enhanced protection is not a battalion’s to give.',
    fr: 'Les régimes sous forme de règles : La Haye 1954 et ses protocoles, coutume. Une dérogation sous protection renforcée n’appartient pas à un bataillon.',
  },
  'tour.heritage_officer.no_inventory': {
    en: 'In the Central African Republic there is no inventory: every check says so first. The two World Heritage sites there are natural, and no Hague finding is made of them.',
    fr: 'En République centrafricaine, il n’y a pas d’inventaire : chaque vérification le dit d’abord. Les deux sites du patrimoine mondial y sont naturels, et ne donnent lieu à aucun constat selon La Haye.',
  },
  'tour.heritage_officer.catalogue': {
    en: 'The codes of your area: condition, disturbance, first aid, regimes; each with its source.',
    fr: 'Les codes de votre domaine : état, perturbations, premiers secours, régimes ; chacun avec sa source.',
  },
  'tour.partner': {
    en: 'Partner organisation',
    fr: 'Organisation partenaire',
  },
  'tour.partner.about': {
    en: 'It begins with what is never asked of you. Then: what a product is, what is promised, and what is not.',
    fr: 'Elle commence par ce qui ne vous est jamais demandé. Puis : ce qu’est un produit, ce qui est promis, et ce qui ne l’est pas.',
  },
  'tour.partner.never': {
    en: 'Never asked of you: a name, a source, a case file, who came to you and why, where your staff sleep. Nothing here makes help or an answer depend on what you say.',
    fr: 'Jamais demandé : un nom, une source, un dossier, qui est venu vers vous et pourquoi, où dort votre personnel. Ici, ni l’aide ni une réponse ne dépendent de ce que vous dites.',
  },
  'tour.partner.board': {
    en: 'The board of an operation is not yours, and you are not asked to sit at it: this page is refused to you, and says so. You receive products that somebody released to you, by agreement.',
    fr: 'Le tableau d’une opération n’est pas le vôtre, et l’on ne vous demande pas d’y prendre place : cette page vous est refusée, et le dit. Vous recevez des produits que quelqu’un vous a communiqués, par accord.',
  },
  'tour.partner.terms': {
    en: 'What our words mean, and who says so. A notification is never read as a permission, and an acknowledgement is no promise.',
    fr: 'Ce que veulent dire nos mots, et selon qui. Une notification n’est jamais lue comme une permission, et un accusé de réception n’est pas une promesse.',
  },
  'tour.partner.catalogue': {
    en: 'The codes are the published ones, so that what you send and what you get can be compared with your own.',
    fr: 'Les codes sont ceux qui sont publiés, afin que ce que vous envoyez et recevez se compare aux vôtres.',
  },
  'tour.partner.instruments': {
    en: 'What the other side has bound itself to, with article and date: you can hold it to that.',
    fr: 'Ce à quoi l’autre partie s’est engagée, avec article et date : vous pouvez l’y tenir.',
  },
  'tour.partner.reference': {
    en: 'Everything that this program can do is listed here. Look for a way to rank or choose a target: there is none.',
    fr: 'Tout ce que ce programme sait faire est énuméré ici. Cherchez un moyen de classer ou de choisir une cible : il n’y en a pas.',
  },
  'tour.trainer': {
    en: 'Trainer',
    fr: 'Formateur',
  },
  'tour.trainer.about': {
    en: 'How to teach with the demonstration: a day that was bad, a day that was quiet, and the holes in both.',
    fr: 'Comment enseigner avec la démonstration : un mauvais jour, un jour calme, et les trous dans les deux.',
  },
  'tour.trainer.hindsight': {
    en: 'Begin with the line above the board: replayed with hindsight. Nobody knew all this that morning. Ask: which of it could have been known at six?',
    fr: 'Commencez par la ligne au-dessus du tableau : rejoué après coup. Personne ne savait tout cela ce matin-là. Demandez : que pouvait-on savoir à six heures ?',
  },
  'tour.trainer.quiet': {
    en: 'The quiet day. Ask: is it safe? Let them find which layers are missing before they answer.',
    fr: 'Le jour calme. Demandez : est-ce sûr ? Laissez-les trouver les couches manquantes avant de répondre.',
  },
  'tour.trainer.place': {
    en: 'The map. Ask: why is this district hatched and not a point? Because the source knows no more, and a point would be a lie.',
    fr: 'La carte. Demandez : pourquoi ce district est-il hachuré et non un point ? Parce que la source n’en sait pas plus, et qu’un point mentirait.',
  },
  'tour.trainer.sources': {
    en: 'The sources. Ask: which is older than the road it is used for?',
    fr: 'Les sources. Demandez : laquelle est plus vieille que la route pour laquelle on s’en sert ?',
  },
  'tour.trainer.refusals': {
    en: 'Every refusal has a number and says what would be right: a good list to learn from.',
    fr: 'Chaque refus a un numéro et dit ce qui serait juste : une bonne liste pour apprendre.',
  },
  'tour.trainer.exercise': {
    en: 'What an exercise records lives apart and never reaches a real count. Your role opens exercises and no real case.',
    fr: 'Ce qu’un exercice enregistre vit à part et n’atteint jamais un décompte réel. Votre rôle ouvre des exercices et aucun cas réel.',
  },
};
