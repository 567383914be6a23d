//! French words, as they are written in Quebec and in France. Verbs stand in the infinitive; the classes of verbs and vague
//! qualifiers are those of the literature on pedagogical objectives. Elided words stand without their apostrophe: `d_ici`.

use crate::wording::tags::*;

super::lexicon! {
    /// The French lexicon.
    FRENCH = &[
        // Function words.
        (DET, "le la les l un une des du d de_la ce cet cette ces son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos quelques certains certaines plusieurs
            aucun aucune au aux"),
        (PREP, "plutot_qu_avec plutot_qu loin_de loin_des loin_du loin_d a de d en dans sur pour par avec sans chez entre parmi vers contre sous selon depuis pendant durant lors avant apres des jusque jusqu_a jusqu_au
            jusqu_aux jusqu_en jusqu au aux du afin malgre devant derriere aupres hors pres a_partir grace parce outre plutot a_cote_de aupres_de pres_de en_dehors_de plutot_que au_lieu_de au_lieu_d au_lieu_des ainsi_que
            a_cote_d aupres_d pres_d en_dehors_d y_compris a_travers face_a face_aux face_au quant_a a_propos_de par_rapport_a envers suite a_la_fin_de a_la_fin_du a_la_fin_des a_la_fin_d avant_la_fin_de avant_la_fin_du avant_la_fin_d en_fin_de en_fin_d en_milieu_de en_milieu_d au_milieu_de au_milieu_d au_debut_de au_debut_du au_debut_des au_debut_d au_cours_de au_cours_du au_cours_d au_cours_des le_long_de le_long_du le_long_d
            moyennant"),
        (WHEN, "aussitot_que aussitot_qu quand lorsque lorsqu si s_il s_ils des_que des_qu alors_que a_chaque_fois_que a_chaque_fois_qu a_chaque_fois_qu_il a_chaque_fois_qu_elle chaque_fois_que chaque_fois_qu chaque_fois_qu_il chaque_fois_qu_elle pendant_que pendant_qu tandis_que une_fois_que une_fois_qu apres_que apres_qu avant_que avant_qu
            ou_il ou_elle tant_que tant_qu tant_qu_il tant_qu_elle"),
        (AND, "et ou puis ni mais & ainsi_que et_ou plus_tard et_puis"),
        (MODAL, "va vais vont devra devrai doit dois pourra pourrai peut peux puisse pourrait devrait devront pourront doivent peuvent veux voudrais veut souhaite aimerait aimerais sera_capable_de sera_capable_d
            est_capable_de est_capable_d etre_capable_de etre_capable_d capable_de capable_d capables_de capables_d sont_capables_de sont_capables_d etre_capables_de etre_capables_d seront_capables_de seront_capables_d sera_en_mesure_de sera_en_mesure_d est_en_mesure_de est_en_mesure_d en_mesure_de en_mesure_d etre_en_mesure_de etre_en_mesure_d
            serai_capable_de serai_capable_d soit_capable_de soit_capable_d a_besoin_de a_besoin_d doit_etre_capable_de doit_etre_capable_d devra_etre_capable_de devra_etre_capable_d pouvoir devoir but_est_de but_est_d but_est_que but_est_qu objectif_est_de objectif_est_d objectif_est_que objectif_est_qu etre_apte_a sera_apte_a apte_a"),
        (BE, "est sont sera seront soit etre ete serai suis etait es seraient"),
        (SUBJECT, "il elle ils elles je j on nous tu qui c ce_dernier celui_ci celle_ci"),
        (NEG, "ne n pas plus_jamais jamais ne_plus guere"),
        (FILLER, "gros grosse grosses y lui se s me m te t nous vous tres bien aussi plus moins seulement deja encore ensuite d_abord correctement calmement rapidement verbalement oralement
            lisiblement doucement clairement simplement spontanement immediatement toujours tous ensemble voix la ci cela ca nouvel nouveau nouveaux nouvelle nouvelles premier premiere
            premiers premieres dernier dernieres bon bons bonne bonnes autre autres meme memes propre propres petit petits petite petites grand grands grande grandes
            reussi reussie reussis reussies different differents differente differentes simple simples court courts courte courtes donne donnes donnee donnees prochain prochaine prochains prochaines
            minimum maximum uniquement physiquement vraiment quotidiennement consecutifs"),

        // People.
        (LEARNER, "eleve eleves enfant enfants etudiant etudiante jeune jeunes ecolier fils fille garcon apprenant apprenante adolescent adolescente ado adolescents"),
        (STAFF, "logopede logopediste enseignant enseignante enseignants enseignantes professeur professeure prof profs adulte adultes parent parents mere pere maman papa educateur educatrice tes pei
            orthopedagogue orthophoniste ergotherapeute ergo psychologue psychoeducateur psychoeducatrice direction directeur directrice intervenant intervenante intervenants
            titulaire tuteur tutrice aesh avs ash rased accompagnateur accompagnatrice accompagnant accompagnante maitre maitresse maitres equipe equipe_ecole surveillant surveillante personnel ecole_famille
            preposee prepose technicien technicienne infirmiere infirmier travailleuse_sociale travailleur_social conseillere conseiller famille stagiaire specialiste
            enseignant_ressource enseignante_ressource mediateur mediatrice equipe_educative moniteur monitrice superviseur superviseure patron employeur bibliothecaire concierge chauffeur secretaire grand_mere grand_pere mentor benevole sexologue psychomotricienne psychomotricien animateur animatrice collaborateur aidant mme madame monsieur"),
        (PEER, "pair pairs ami amis amie amies camarade camarades copain copains copine autres_eleves autres_enfants partenaire partenaires interlocuteur interlocuteurs
            frere soeur client clients personne personnes collegue collegues voisin voisine"),

        // Places, occasions, materials.
        (PLACE, "esat ime sessad autobus bus terrain camp quai gare comptoir preau secretariat infirmerie cdi voiture cabine piece_separee piece_calme piece_isolee piece_a_part poste poste_de_travail poste_de_travail_autonome classes classe ecole maison domicile local corridor corridors couloir couloirs cafeteria cantine cour gymnase bibliotheque toilettes toilette salle vestiaire casier
            bureau pupitre table coin rang rangs rangee rangees piscine parc supermarche centre_commercial restaurant cinema hopital garderie musee epicerie magasin milieu milieux environnement environnements stage atelier ateliers service_de_garde plateau communaute quartier cuisine chambre
            foyer clinique centre laboratoire dehors exterieur internat college lycee lieu lieux endroit plancher tapis groupe_classe vie_quotidienne contexte contextes cadre internet surface sol escalier escaliers trottoir rampe pente"),
        (OCCASION, "signal cloche sonnerie regroupement regroupements recreation recreations recre recres lecon lecons diner dejeuner souper collation collations repas activite activites discussion discussions causerie causeries
            transition transitions jeu jeux partie parties cours periode periodes matinee rassemblement entree sortie sorties arrivee depart routine routines travail devoirs conflit
            conflits crise_de episode episodes interaction interactions echange echanges evaluation evaluations examen examens dictee dictees exercice exercices tache taches
            situation_de situations_de groupe sous_groupe grand_groupe petit_groupe petits_groupes grands_groupes conversation conversations moment moments temps_libre temps_libres temps_de
            deplacement deplacements explication explications consigne consignes lecture ecriture production productions histoire mathematique mathematiques maths francais anglais
            science sciences education_physique gym arts musique conseil entrevue exposes presentation presentations expose jeu_libre jeux_libres jeu_structure dirigee
            periode_de_travail periode_de_lecture accueil gouter sieste tour seance_individuelle habillage changement changements imprevu imprevus frustration refus demande
            situation_probleme situations_problemes entrainement test tests controle controles controle_continu eps theme projet assemblee assemblees ceremonie spectacle fin_de_semaine fins_de_semaine mise_en_situation mises_en_situation jeu_de_role jeux_de_role incident incidents"),
        (MATERIAL, "boite_a_lunch papier cartable cartables liste listes carte cartes carton cartons pictogramme pictogrammes picto pictos minuterie minuteur calculatrice organisateur image images horaire agenda livre livres
            texte textes outil outils appareil crayon crayons ciseaux materiel jetons aide_memoire feuille feuilles modele modeles exemple exemples gabarit tableau photo photos video
            videos ordinateur tablette clavier logiciel application appli coquilles coquille sac calendrier horloge argent monnaie plan supports support soutien affiche affichette grille grille_de
            objets objet consigne dictionnaire materiel_de_manipulation scenario scenarios situation situations histoires roman paragraphe regle referentiel referentiels support_visuel supports_visuels
            reperes repere chaise tabouret coussin casque banque_de_mots planche notes mots etiquettes sequence_visuelle tablette_numerique dessin ballon cuillere fourchette gobelet choix aide rappel rappels indice indices schema
            fiche fiches guide antidote lecteur carnet cahier enregistrement questions question strategie enonces enonce phrases phrase ligne lignes documents document album albums verbe demarche procedure bande_numerique sous_main"),
        (TRIAL, "quart_de_travail quarts_de_travail essai essais fois occasion occasions seance seances journee journees jour jours soir soirs matin matins tentative tentatives observation observations situation situations cas temps semaine semaines
            mois occurence occurrences occurrence verification verifications opportunite opportunites sessions session reprise reprises mesure mesures rencontre rencontres tache taches activites mise_en_situation mises_en_situation jeu_de_role jeux_de_role"),
        (ITEM, "mot mots phrase phrases question questions probleme problemes item items lettre lettres son sons fait faits etape etapes reponse reponses syllabe syllabes image images
            objet objets ligne lignes nombre nombres operation operations point points paragraphe paragraphes idee idees animal animaux couleur couleurs forme formes erreur erreurs faute
            fautes enonce enonces page pages livre livres texte textes mots_etiquettes consigne consignes element elements exemple exemples strategie strategies travail travaux devoir devoirs
            addition additions soustraction soustractions multiplication multiplications calcul calculs phoneme phonemes graphemes exercice exercices chiffre chiffres fraction fractions verbe verbes
            reussites reussite feuille feuilles evenement evenements dessin categorie categories carte cartes action actions bouchee bouchees tour tours formules_de_politesse formule_de_politesse"),
        (TIME, "seconde secondes sec s minute minutes min mins mn heure heures h jour jours journee journees semaine semaines sem mois an ans annee annees etape etapes trimestre trimestres
            semestre semestres jour_de_classe jours_de_classe jours_d_ecole jour_d_ecole minuts minute_s session"),
        (CALENDAR, "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre automne hiver printemps ete noel paques toussaint halloween lundi mardi mercredi
            jeudi vendredi samedi dimanche lundis mardis mercredis jeudis vendredis samedis dimanches relache conge_de saint_jean st_jean vacances mi_mars mi_mai mi_fevrier mi_octobre mi_novembre mi_avril mi_decembre mi_janvier mi_juin mi_septembre
            mi_annee mi_etape action_de_grace fetes temps_des_fetes ascension pentecote fete_des_meres fete_des_peres fete_nationale carnaval
            chandeleur saint_valentin st_valentin saint_patrick epiphanie mardi_gras armistice semaine_de_relache grandes_vacances temps_des_sucres"),
        (ANCHOR, "ceb brevet annee annees trimestre trimestres semestre etape bulletin bulletins revision rencontre bilan fin debut rentree annee_scolaire primaire secondaire cycle prochaine_rencontre plan_d_intervention bloc blocs
            pi ppre pps date echeance graduation mois semaine cm1 cm2 ce1 ce2 cp sixieme cinquieme maternelle periode session reunion ecole_primaire terme ess cours_de_l_annee scolarite conge prochain prochaine
            anniversaire communication etudes etudes_secondaires conseil_de_classe ps ms gs petite_section moyenne_section grande_section pai pia pei
            quadrimestre quadrimestres"),
        (ACCURACY, "note_de_passage reussite precision exactitude succes justesse maitrise performance intelligibilite score note resultat resultats moyenne taux frequence efficacite degre seuil des_cas cas temps"),
        (ERROR, "erreur erreurs faute fautes meprise meprises omission omissions oubli oublis inversion inversions accident accidents substitution substitutions
            distorsion distorsions insertion insertions confusion confusions"),
        (PROMPT, "indication coup_de_pouce coups_de_pouce rappel rappels aide aides soutien intervention interventions indice indices support guidance incitation incitations assistance consigne_repetee etayage accompagnement supervision relance
            relances intervention_de aide_de sollicitation sollicitations guidage stimulation repetition soutiens rapel rappel_de invite surveillance pointage
            avertissement avertissements"),
        (INNER, "gn gv groupe_nominal groupe_verbal groupe_du_nom groupe_du_verbe groupe_sujet groupe_adjectival groupe_prepositionnel lien liens solution solutions objectif objectifs acquis exigence exigences rythme programme moyen moyens decision decisions amitie amities defi defis comprehension habilete habiletes competence competences connaissance connaissances attention confiance estime comportement comportements anxiete motivation autonomie regulation
            autoregulation maitrise_de emotion emotions sentiment sentiments capacite capacites attitude attitudes relation relations responsabilite maturite empathie respect resilience
            concentration engagement participation communication interaction interactions strategie strategies performance rendement reussite progres amelioration developpement habitude
            habitudes controle impulsivite frustration colere stress langage fluidite decodage coordination force equilibre endurance organisation memoire langue vocabulaire conscience_phonologique
            savoir savoirs sens interet interets humeur cooperation effort efforts qualite niveau notion notions concept concepts raisonnement logique orthographe grammaire lecture ecriture
            mathematique mathematiques francais motricite motricite_fine motricite_globale gestion resultats apprentissages apprentissage methodes methode perseverance tolerance flexibilite politesse
            curiosite creativite savoir_etre savoir_faire methodes_de_travail aisance disponibilite impact conscience securite absenteisme image_de_soi identite potentiel opposition agressivite
            hygiene comprehension_de_texte gestion_du_temps inhibition posture besoin besoins acces place desir plaisir gout role points importance difficultes difficulte autocontrole
            expression expression_orale culture calme ouverture ouverture_d_esprit"),
        (PERFORMANCE, "begaiements begayages begayage disfluidites mots mot phrases phrase enonces retards retard absences absence morsure coups coup cris cri fautes erreurs interruptions devoirs travaux vitesse_de_lecture fluidite_en_lecture
            debit temps_a_la_tache minutes temps_de_lecture requetes demandes demande reponses morsures fugues sacres insultes gestes longueur lecture_a_voix_haute lecture_orale lecture_de dictee additions calcul syllabes
            vitesse questions tours_de_parole pages rappels oublis crises bagarres coups_de_pied initiations sauts lancers intelligibilite avertissements contacts_visuels lettres problemes
            temps_d_attente taches duree_de longueur_moyenne agression agressions aggressions attaques attaques_de_panique geste retraits retrait sorties crise billets tables faits_numeriques table interventions taux_de_presence formules_de_politesse formule_de_politesse"),
        (TOOL, "minitest minitests mini_test mini_tests grille grilles journal fiche fiches registre releves releve observation observations feuille feuille_de_route tableau evaluation evaluations dictee test tests bulletin
            controle portfolio echelle questionnaire compilation suivi trace traces notes calendrier grille_d_observation chronometre verification verifications carnet donnees mesure mesures rapport epreuve epreuves
            bilan cahier livret sondage protocole depistage"),
        (SERVICE, "orthophonie ergotherapie therapie suivi services service soutien accompagnement aesh avs orthopedagogie psychologie reeducation tutorat recuperation denombrement_flottant counseling
            consultation prise_en_charge sessd transport orthophonique"),
        (TOPIC, "matiere matieres mathematique mathematiques maths math lecture ecriture francais anglais histoire geographie science sciences univers_social arts musique orthographe conjugaison calcul numeration"),
        (SCALE, "grille echelle niveau rubrique palier cote echelon stade percentile rang_centile"),
        (NUMBERED, "bus autobus ligne niveau local salle annee etape cycle unite chapitre page tome niv palier groupe secondaire lecon cote age grade no numero phase
            taille article"),

        // Verbs.
        (SEEN, "ceder baisser_le_ton actionner agiter ajouter aligner allumer amasser arroser aspirer beurrer biffer bouger chuchoter contourner cotoyer
            coudre cuire debarrasser debrancher declarer denouer deplier derouler detacher deverser devisser egoutter elancer
            embrasser emboiter empiler encastrer enrouler entourer eplucher etirer etaler eternuer feuilleter filmer froisser
            gonfler gratter griffonner heurter hocher intercaler jardiner jeter jongler laminer lecher marteler meler mordiller
            paraphraser petrir photographier pivoter plastifier poncer quadriller racler reculer redemarrer remplacer remuer
            renverser reparer retracer saupoudrer savonner secouer serrer siffler sonner soupeser sucer superposer tamponner tamiser
            tartiner tondre tordre trotter transporter transvider trouer tricoter vaporiser vendre visser vocaliser voter
            gouter remonter respirer eteindre peindre joindre redire solliciter macher moucher_son lire ecrire dire nommer enumerer definir decrire expliquer citer reciter repeter pointer designer indiquer selectionner choisir associer classer ordonner comparer completer
            copier reproduire souligner encercler compter calculer resoudre_un resoudre_une resoudre_des resoudre_les resoudre_deux resoudre_trois resoudre resumer reformuler repondre demander lever attendre demeurer rester commencer terminer finir remettre ranger preparer suivre utiliser
            se_rendre rendre quitter revenir decouper attacher cocher noter raconter rappeler inscrire rediger produire formuler orthographier conjuguer accorder corriger relire additionner soustraire
            multiplier diviser mesurer tracer dessiner colorier coller plier assembler construire batir enfiler boutonner deboutonner habiller_se s_habiller se_vetir deshabiller manger boire mastiquer
            avaler verser essuyer nettoyer balayer laver brosser moucher verbaliser exprimer prononcer articuler imiter mimer chanter taper frapper segmenter fusionner decoder denombrer
            arrondir estimer placer situer reperer surligner trouver identifier reconnaitre distinguer trier regrouper jumeler apparier relier ouvrir fermer pousser tirer lancer attraper sauter courir
            marcher grimper ramper rouler pedaler glisser monter descendre traverser entrer sortir arriver partir se_presenter presenter venir aller apporter donner partager preter prendre inviter
            se_joindre approcher regarder tourner saluer sourire toucher garder maintenir_le_contact maintenir_un_contact parler prendre_la_parole questionner poser signaler appeler telephoner acheter payer
            rapporter deposer accrocher suspendre vider remplir sortir_son soumettre livrer s_asseoir asseoir s_allonger se_lever s_excuser excuser remercier feliciter aider interrompre
            crier mordre insulter jurer fuguer cracher eloigner s_eloigner se_retirer retirer s_isoler proposer argumenter justifier commenter converser deduire inferer predire
            interpreter analyser evaluer composer transcrire saisir clavier enregistrer imprimer naviguer cliquer chercher consulter verifier barrer circuler se_deplacer deplacer executer effectuer
            accomplir realiser_un realiser_une realiser_les realiser_des jouer participer_a_un_jeu faire_une faire_un faire_des faire_ses faire_son faire_la faire_le faire_les faire signer initier amorcer entamer debuter se_mettre_au_travail se_mettre_a_la_tache
            se_mettre_au mettre_en_ordre mettre_ses mettre_son mettre mettre_la maintenir_son_regard tenir tenir_son soulever porter recuperer ramasser trancher couper cuisiner peser servir passer conduire
            respecter_le_tour respecter_son_tour respecter_les_tours respecter_l_horaire respecter_les_delais
            respecter_l_echeance respecter_les_echeances respecter_le_silence respecter_sa_place respecter_les_lignes respecter_la_ponctuation respecter_les_limites obeir s_arreter arreter former fabriquer creer
            pratiquer_une etablir appliquer_la manipuler decomposer composer_un comparer_des convertir transformer lister
            planifier_par_ecrit restituer recopier relever relater synthetiser epeler syllaber scander rimer souffler tremper enlever chausser nouer lacer peigner zipper tirer_la_chasse
            etre_en_retard etre_absent etre_absente arriver_en_retard rester_assis rester_assise demeurer_assis demeurer_assise rester_en_place rester_a_sa_place demeurer_a_sa_place rester_a_la_tache demeurer_a_la_tache etre_assis etre_assise etre_a_l_heure arriver_a_l_heure lever_la_main attendre_son_tour demander_de_l_aide faire_ses_devoirs
            s_abstenir abstenir s_exprimer exprimer_son exprimer_sa exprimer_ses s_installer installer s_orienter se_servir_d se_servir produire_le lecture_de tapoter diriger se_diriger rejoindre
            frequenter assister_a assister cesser toquer dicter mesurer_des postuler prendre_l_autobus prendre_le_bus accompagner_d exposer passer_la dater titrer numeroter cueillir negocier laisser
            patienter frotter rincer secher emprunter rembourser compenser compiler pratiquer_ensemble annoncer annoter avertir dormir uriner decliner
            manifester_son manifester_sa accueillir completer_les tailler remettre_ses eviter_de inventer etiqueter illustrer decoller effacer ecouter_sans plonger nager flotter pagayer patiner gouter_a s_inscrire etre_present etre_presente"),
        (COVERT, "reinvestir se_montrer murir raisonner donner_le_meilleur viser faire_plus_d_efforts faire_l_effort mettre_l_accent remettre_l_accent avoir_envie ait_envie se_rendre_compte sache saches sachent clarifier se_poser entrer_dans_les_apprentissages etudier s_enerver enerver posseder englober discriminer faire_la_distinction faire_la_difference entrer_en_communication entrer_en_contact anticiper prevoir envisager visualiser se_projeter se_representer s_imaginer se_questionner s_interroger se_reperer s_initier se_preparer s_outiller se_depasser se_fixer faire_face tenir_compte prendre_en_consideration se_faire_respecter se_faire_comprendre eviter_les_conflits mettre_en_place apprivoiser transferer diversifier securiser maintenir_ses_acquis nouer elaborer deployer generaliser entrer_en_relation faire_des_inferences se_situer depasser prendre_des_initiatives prendre_l_initiative comprendre connaitre savoir apprendre percevoir apprecier realiser se_sensibiliser sensibiliser interesser s_interesser aimer croire penser reflechir concentrer se_concentrer ecouter gerer
            autoreguler s_autoreguler controler se_controler controler_sa respecter accepter assimiler maitriser acquerir approprier s_approprier integrer s_integrer impliquer s_impliquer explorer decouvrir prendre_conscience
            etre_attentif etre_attentive etre_conscient etre_consciente etre_autonome etre_motive etre_organise etre_calme etre_responsable etre_plus etre_moins etre_mieux etre_respectueux etre_gentil etre etre_a_l_ecoute devenir devenir_plus avoir avoir_confiance avoir_de avoir_une_meilleure
            prendre_confiance prendre_plaisir faire_confiance se_faire_confiance faire_preuve faire_preuve_de faire_preuve_d faire_des_efforts faire_attention faire_un_effort porter_attention maintenir_son_attention maintenir_sa_concentration maintenir_l_attention maintenir_une_attention garder_son_attention garder_le_focus rester_attentif
            rester_attentive rester_concentre rester_concentree demeurer_attentif demeurer_attentive demeurer_concentre demeurer_concentree demeurer_calme rester_calme se_tenir_calme se_tenir_tranquille rester_en_controle se_calmer calmer s_apaiser apaiser tolerer s_organiser organiser se_responsabiliser responsabiliser valoriser
            se_motiver motiver se_sentir sentir ressentir vivre vivre_des croire_en vouloir souhaiter desirer esperer imaginer memoriser retenir se_rappeler assumer s_affirmer affirmer s_adapter adapter s_ajuster ajuster se_conformer
            cooperer collaborer communiquer interagir socialiser s_entendre se_lier lier reagir adopter adopter_un adopter_des adopter_une se_comporter comporter persister perseverer s_investir investir s_engager engager s_ouvrir se_detendre
            surmonter reussir_a_gerer reconnaitre_l_importance reconnaitre_ses reconnaitre_ses_emotions reconnaitre_les_emotions identifier_ses_emotions_internes resister assurer reprendre_confiance prendre_sa_place trouver_sa_place se_recentrer mobiliser se_mobiliser
            exercer_son_jugement eprouver oser s_epanouir epanouir profiter s_habituer habituer se_familiariser familiariser s_eveiller eveiller interioriser considerer saisir_le_sens prendre_soin s_accepter se_valoriser
            se_faire_des_amis se_faire_un_ami faire_des_choix faire_un_choix faire_de_bons_choix faire_les_bons_choix prendre_de_bonnes prendre_des_decisions mieux_comprendre se_discipliner discipliner se_soucier dominer canaliser s_autocontroler s_autoevaluer reguler se_reguler atteindre_son atteindre_ses_objectifs
            perdre discerner procrastiner satisfaire prendre_en_compte recentrer preparer_son_avenir preparer_sa_future preparer_son_integration regler_ses_conflits regler_les_conflits regler_des_conflits regler_un_conflit resoudre_ses_conflits resoudre_les_conflits resoudre_des_conflits resoudre_un_conflit tisser creer_des_liens creer_un_lien creer_des_relations entretenir planifier reviser vaincre faire_de_son_mieux faire_son_possible faire_des_progres_autonomes se_concentrer_sur retrouver_son_calme retrouver_le_calme reprendre_son_calme revenir_au_calme reprendre_le_controle retrouver_un_etat se_faire_dire decoder_le_non_verbal decoder_les_emotions decoder_le_langage_non_verbal
            sortir_de_sa_coquille se_prendre_en_charge se_prendre_en_main se_ressaisir se_contenir se_construire se_debrouiller se_decentrer se_degener
            se_realiser se_rendre_disponible se_mettre_dans_le_bain lacher_prise garder_le_moral garder_la_tete garder_espoir prendre_du_recul
            faire_la_part faire_la_paix saisir_l_implicite peaufiner soigner travailler_fort s_accrocher raccrocher prendre_des_risques supporter
            relever_des_defis relever_un_defi essayer_plus fixer_son_attention repondre_aux_attentes repondre_aux_exigences s_inquieter se_devaloriser
            se_surpasser se_laisser se_remettre se_sortir se_defendre s_en_sortir s_en_faire s_armer s_endurcir s_eloigner_des_conflits s_emanciper
            s_enrichir s_exprimer_davantage s_inspirer tirer_profit tirer_parti tenir_bon tenir_le_coup tenir_le_rythme tenir_la_cadence
            aller_de_l_avant aller_vers aller_mieux faire_bonne_figure faire_de_meilleurs faire_son_chemin faire_le_point faire_le_deuil
            prendre_de_l_assurance prendre_de_la_maturite prendre_sur_lui prendre_sur_elle prendre_les_choses prendre_les_bonnes prendre_de_meilleures
            mettre_de_cote mettre_les_bouchees mettre_toutes mettre_a_profit mettre_du_sien remonter_la_pente rebondir"),
        (CHANGE, "maximiser allonger faire_acquerir rendre_l_eleve rendre_l_enfant rendre_le_jeune rendre_la_jeune ameliorer s_ameliorer augmenter diminuer reduire developper renforcer consolider favoriser poursuivre continuer progresser travailler enrichir accroitre elargir hausser baisser abaisser limiter minimiser eliminer optimiser
            stimuler encourager promouvoir soutenir perfectionner parfaire approfondir bonifier evoluer grandir avancer faire_des_progres faire_du_progres accelerer faciliter rehausser amener encadrer etendre
            cheminer faire_diminuer faire_augmenter se_developper gagner gagner_en travailler_sur travailler_la travailler_le travailler_les valoriser structurer etoffer passer_de passer_d passer_moins_de passer_plus_de attenuer restreindre varier remedier pallier outiller
            combler rattraper prevenir contrer corriger_ses_difficultes entrainer s_entrainer pratiquer exercer s_exercer automatiser fluidifier cultiver affiner"),
        (DOWN, "diminuer reduire baisser abaisser limiter minimiser eliminer faire_diminuer attenuer restreindre moins contrer prevenir"),
        (SHOW, "montrer demontrer demonter utiliser employer appliquer maintenir manifester conserver presenter produire exploiter mobiliser garder avoir mettre_en_pratique mettre_en_application mettre_en_oeuvre donner reconnaitre pratiquer faire realiser obtenir"),
        (WEAK, "se_conduire participer impliquer interagir communiquer collaborer cooperer reagir travailler aider s_exprimer planifier organiser reussir agir contribuer ecouter fonctionner s_occuper occuper prendre_part atteindre executer_ses intervenir
            gerer relationner socialiser respecter evoluer fournir acceder engager obtenir recourir avoir_recours s_affirmer choisir_des_comportements"),
        (WRAP, "etre_capable arriver_a reussir_a apprendre_a apprendre_comment continuer_a continuer_de essayer_de essayer_d tenter_de tenter_d parvenir_a commencer_a amener_l_eleve_a amener_a penser_a accepter_de accepter_d chercher_a s_efforcer_de s_efforcer_d savoir
            prendre_l_habitude_de prendre_l_habitude_d pouvoir viser_a veiller_a s_engager_a se_rappeler_de se_rappeler_d se_souvenir_d oser choisir_de se_permettre_de etre_en_mesure faire_l_effort_de prendre_le_temps_de prendre_le_temps_d penser_a_toujours s_exercer_a s_habituer_a
            permettre_a_l_eleve_de permettre_a_l_eleve_d permettre_a_l_enfant_de permettre_a_l_enfant_d permettre_de permettre_d aider_l_eleve_a amener_l_enfant_a avoir_l_occasion_de se_souvenir_de apprendre_d continuer_d reussir_d tacher_de arreter_de arreter_d cesser_de cesser_d"),
        (PROVIDED, "recevoir beneficier avoir_acces avoir_droit rencontrer se_faire_aider obtenir_de_l_aide etre_accompagne etre_suivi etre_soutenu etre_encadre etre_aide etre_evalue"),
        (START, "executer commencer debuter entamer amorcer repondre revenir se_mettre se_mettre_au_travail se_mettre_a_la_tache se_diriger s_arreter arreter aller venir initier saluer suivre reagir se_calmer cesser mettre obeir rejoindre retourner reprendre demarrer"),
        (MEASURE, "mesure mesuree mesures evalue evaluee evalues observe observee observes note notee consigne consignee verifie verifiee releve relevee compile compilee chronometre"),
        (OTHER_VERB, "efforcer souvenir voir permettre devoir pouvoir falloir inclure comprendre_que laissera proposer servir concerner viser noter retourner reprendre mener tomber devenir"),

        (COUNTING, "dizaine douzaine quinzaine vingtaine trentaine zero deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante cinquante soixante septante nonante cent cents"),

        // Amounts.
        (VAGUE, "adequat adequate adequats adequates adequatement approprie appropriee appropries appropriees convenable convenablement acceptable mieux davantage bon bonne bons bonnes efficace efficaces efficacement regulierement souvent
            parfois au_besoin si_possible de_facon_constante selon_ses_capacites le_plus_possible correctement progressivement positif positive positifs positives positivement meilleur meilleure meilleurs meilleures moins plus_souvent graduellement de_facon_appropriee de_facon_adequate de_maniere_appropriee
            de_maniere_adequate suffisamment suffisant suffisante raisonnable quand_c_est_possible de_son_mieux autant_que_possible lorsque_possible constant constante bien"),
        (ALL, "chaque tout tous toute toutes toujours en_tout_temps toutes_les_fois systematiquement chaque_fois chaque_fois_que chaque_fois_qu chaque_fois_qu_il chaque_fois_qu_elle a_chaque_fois_que a_chaque_fois_qu a_chaque_fois_qu_il a_chaque_fois_qu_elle a_tout_moment en_tout_lieu a_chaque a_chaque_fois tout_le_temps"),
        (ALONE, "seul seule seuls seules autonomie_complete autonomie_totale en_toute_autonomie en_totale_autonomie en_complete_autonomie en_pleine_autonomie autonome autonomes en_autonomie de_facon_autonome de_maniere_autonome de_facon_independante de_maniere_independante par_lui_meme par_elle_meme par_moi_meme par_soi_meme sans_qu_on tout_seul toute_seule independamment
            de_sa_propre_initiative de_son_initiative par_ses_propres_moyens de_son_plein_gre de_lui_meme d_elle_meme de_moi_meme sans_aide spontanement_sans de_son_propre_chef"),
        (IN_A_ROW, "consecutif consecutive consecutifs consecutives de_suite d_affilee successifs successives continu continue ininterrompu sans_interruption consecutivement consecutiv d_afilee"),
        (AT_LEAST, "au_moins au_minimum minimum un_minimum_de minimum_de minimum_d un_minimum_d ou_plus et_plus minimalement pas_moins_de pas_moins_d jamais_moins_de jamais_moins_d moins_de_ne_pas ou_mieux a_tout_le_moins d_au_moins superieur_ou_egal superieur_ou_egal_a superieure_ou_egale_a plus_ou_egal du_moins"),
        (AT_MOST, "au_plus_tard inferieur_ou_egal inferieur_ou_egal_a inferieure_ou_egale_a au_plus au_maximum maximum un_maximum_de maximum_de maximum_d un_maximum_d ou_moins et_moins pas_plus_de pas_plus_d pas_plus plus_de_ne tout_au_plus jusqu_a d_au_plus maximalement n_excedant_pas ne_depassant_pas sans_depasser a_seulement max ne_pas_depasser ne_depassera_pas ne_depasse_pas ne_depasseront_pas"),
        (LESS_THAN, "moins_de moins_d en_bas_de inferieur_a sous_les en_dessous_de au_dessous_de en_deca_de moins_que"),
        (MORE_THAN, "plus_de plus_d superieur_a au_dela_de au_dessus_de depassant plus_que"),
        (DAILY, "quotidiennement quotidien quotidienne quotidiens quotidiennes hebdomadaire hebdomadaires mensuel mensuelle mensuels mensuelles mensuellement hebdomadairement"),
        (PER, "par chaque"),
        (OUT_OF, "sur des de d parmi"),
        (PERCENT, "% pourcent pour_cent p_100 p_cent pour_100 pourcentage"),
        (WITHOUT, "sans aucun aucune zero sans_aucun sans_aucune sans_l sans_avoir sans_avoir_besoin_de sans_avoir_besoin_d sans_recevoir sans_recours"),

        // Openers.
        (OPENS_TIMEFRAME, "au_terme_des au_plus_tard dici d_ici d_ici_a d_ici_la d_ici_le d_ici_au avant a_la_fin_de a_la_fin_du a_la_fin_des a_la_fin_d fin en_fin_de en_fin_d en_milieu_de en_milieu_d au_milieu_de au_milieu_d au_terme_de au_terme_du au_cours_de au_cours_du au_cours_d au_cours_des dans pour jusqu_a jusqu_au jusqu_en jusqu_aux pendant durant avant_la_fin_de avant_la_fin_du
            avant_la_fin_d d_ici_la_fin_de d_ici_la_fin_du d_ici_la_fin_des d_ici_la_fin_d apres a_l_issue_de a_l_issue_du pour_la_fin_de pour_la_fin_du pour_la_fin_d echeance en au a_partir_de lors_de cette cet a_compter_de vers"),
        (OPENS_METHOD, "selon mesure mesuree mesures mesurees mesure_par mesuree_par mesure_a evalue evaluee evalue_par evaluee_par d_apres observe observee observe_par consigne consignee consignes note_par notee_par notes_par verifie_par verifiee_par verifie verification verifications
            tel_que_mesure tel_que_mesuree tel_que_note tel_qu_observe tel_que_rapporte tel_que_consigne releve_par compile_par compilee_par moyen_d_evaluation mode_d_evaluation outil_de_mesure outil_d_evaluation evaluation_par suivi_par compte_par compte_rendu_par
            note_dans note_sur notee_dans note_a notes_dans inscrit_dans inscrit_par compile chronometre_par chronometre releves_par mesure_avec mesure_au evaluation_a comptes_par comptees_par comptabilise_par enregistre_par mesures_par cochee_par coche_par tenu_par tenue_par
            evaluation_formative evaluation_mensuelle mesure_aux mesure_chaque mesure_toutes evalue_a evalue_aux evalue_chaque evalue_toutes verifie_a verifie_chaque releve_chaque grille_remplie grille_d_observation
            comme_en_fait_foi comme_en_fera_foi au_vu_de au_vu_du au_vu_des sur_la_base_de sur_la_base_du sur_la_base_d remplie_par rempli_par base_sur basee_sur compilation outil evaluation verifiees_par observation_directe
            comme_l_indique comme_en_font_foi comme_en_font_etat atteste_d attestee_d"),
        (OPENS_BASELINE, "la_c_est actuellement presentement niveau_actuel niveau_de_depart point_de_depart depart situation_actuelle niveau_de_base au_depart en_ce_moment a_l_heure_actuelle aujourdhui contre comparativement_a aujourd_hui passer_de passer_d
            niveau_initial situation_de_depart en_septembre_dernier maintenant par_rapport_a actuel a_partir_d_un_niveau ligne_de_base seuil_de_depart jusqu_ici a_ce_jour pour_l_instant pour_le_moment compare_a comparee_a versus partant_de partant_d partait_de partait_d pretest evaluation_initiale dernier_resultat"),
        (OPENS_CONDITION, "d_apres en_tenant en_se_tenant en_cas_de en_cas_d a_partir_de a_partir_du a_partir_des a_partir_d a_l_aide_de a_l_aide_du a_l_aide_des a_l_aide_d a_l_interieur_de a_l_interieur_d a_l_interieur_du avec_l_aide_de au_moyen_du au_moyen_des avec_l_aide_du avec_l_aide_d avec_le_soutien_de lors_de lors_du lors_des lors_d au_moyen_de au_moyen_d
            en_presence_de en_presence_d a_la_suite_de a_la_suite_d a_la_demande_de en_reponse_a etant_donne accompagnee_de accompagnee_d accompagne_de accompagne_d en_l_absence_de en_l_absence_d en_l_absence_du muni_de muni_d munie_de munie_d au_son_de au_son_du face_a face_au face_aux en_utilisant en_se_servant_de en_se_servant_d grace_a devant en_ayant_recours_a avec_l_aide_des au_moment_de au_moment_du au_moment_des au_moment_d dans_le_cadre_de dans_le_cadre_du dans_le_cadre_d a_la_vue_de a_la_vue_du a_la_vue_des
            apres_avoir en_situation_de en_situation_d en_contexte_de en_contexte_d suite_a la_suite_d en_s_appuyant_sur en_suivant au_signal en_regardant en_consultant a_l_appel_de a_l_appel_du a_l_appel_d
            a_l_occasion_de a_l_occasion_du a_l_occasion_d a_l_occasion_des en_compagnie_de en_compagnie_du en_compagnie_d a_la_lumiere_de
            a_la_lumiere_du a_la_lumiere_d par_l_entremise_de par_l_entremise_du par_l_entremise_d grace_au grace_aux grace_a_l aux_cotes_de
            aux_cotes_du aux_cotes_d au_lendemain_de au_lendemain_d jumele_a jumelee_a jumele_avec jumelee_avec au_depart_de au_depart_des au_depart_du
            en_tete_a_tete par_temps_de seul_a_seul"),
        (OPENS_INDICATOR, "en tel_que_demontre_par tel_que_montre_par comme_en_temoigne par_exemple_en c_est_a_dire notamment_en se_traduisant_par demontre_par"),
        (OPENS_PURPOSE, "afin_de afin_d afin_que pour pour_que pour_qu dans_le_but_de dans_le_but_d de_facon_a de_sorte_que de_maniere_a dans_l_objectif_de"),
        (PLACEHOLDER, "a_preciser a_determiner a_definir a_venir preciser xxx xx a_completer a_confirmer nom_du_programme inserer precisez specifier a_specifier"),
        (WORD, "quart quarts tiers que qu ce cela ceux celle quoi dont lequel laquelle lesquels oui non comme car donc or alors ainsi tel telle tels telles deux lui leur eux elle elles lui_meme elle_meme mes tes soi chacun chacune rien
            partir parti sorti face lieu sorte maniere facon but objectif suite tour aise"),
        (COMPLEMENT, "dans_un_temps a_cloche_pied dans_les_temps au_quart_d_heure a_la_demi_heure a_l_heure_pres a_la_minute_pres dans_la_bonne_direction en_prose en_vers en_rimes a_la_forme_passive a_la_forme_negative a_la_forme_affirmative a_l_imparfait a_l_infinitif au_pluriel au_singulier au_present au_passe_compose au_futur au_feminin au_masculin a_raison_de dans_les_yeux a_voix_haute a_l_oral par_ecrit a_haute_voix en_silence en_ordre en_phrases_completes a_temps a_l_heure a_la_tache a_sa_place en_place au_travail de_l_aide a_l_ecrit par_coeur en_entier en_avant en_rang a_terre par_terre a_terme dans_l_ordre dans_le_desordre dans_les_meilleures_conditions
            dans_le_bon_ordre dans_le_bon_sens dans_ses_mots dans_ses_propres_mots en_cursive en_lettres_detachees a_tour_de_role dans_les_delais d_une_voix_calme a_la_fois sur_le_sujet a_la_bonne_place a_jour en_ses_mots avec_des_mots
            avec_ses_mots avec_succes avec_aisance avec_fluidite avec_precision avec_exactitude avec_expression avec_un_minimum_d_aide avec_moins_d avec_plus_de de_facon de_maniere d_une_maniere d_une_facon de_plus_en_plus de_moins_en_moins en_general en_particulier en_charge en_compte en_main
            en_conscience a_lui_meme a_elle_meme dans_le_temps dans_l_espace dans_l_avenir dans_le_futur dans_le_temps_alloue dans_le_temps_prevu dans_le_temps_donne dans_le_temps_imparti dans_son_agenda dans_mon_agenda dans_l_agenda a_son_rythme a_son_tour dans_un_delai_raisonnable en_valeur sur_la_gestion en_lien en_place_des a_developper au_respect en_confiance en_soi en_question au_quotidien_scolaire avec_respect avec_calme avec_politesse a_la_date
            pour_l_heure a_l_heure_qu auparavant jusqu_a_present a_ce_stade du_debut_a_la_fin"),
    ]
}
