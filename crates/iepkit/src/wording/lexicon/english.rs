//! English words. The classes of verbs and vague qualifiers are those of the literature on goals (Mager and his readers);
//! the nouns are those of classrooms, clinics and homes.

use crate::wording::tags::*;

super::lexicon! {
    /// The English lexicon.
    ENGLISH = &[
        // Function words.
        (DET, "the a an this that these those his her their my our your its some any another such no whose"),
        (PREP, "alongside along_with away_from in on at to of for with from by during into onto across over under between among through throughout about
            near after before within without until till upon against around beside behind per via toward towards inside outside despite as than like
            along off up down out because_of next_to in_front_of out_of instead_of rather_than in_addition_to prior_to up_to due_to
            according_to such_as as_well_as in_order by_the_end_of at_the_end_of before_the_end_of through_the_end_of at_the_conclusion_of by_the_conclusion_of at_the_start_of at_the_beginning_of over_the_course_of during_the_course_of upon_completion_of
            amid amidst"),
        (WHEN, "when whenever while if once where wherever unless as_soon_as each_time every_time_that upon immediately_upon any_time anytime the_first_time first_time"),
        (AND, "and or then & plus but nor and_then as_well_as"),
        (MODAL, "will shall can should would may must might could ll going_to needs_to need_to has_to have_to expected_to supposed_to
            ought_to aims_to plans_to intends_to would_like_to like_to likes_to wants_to want_to goal_is_to goal_is_for goal_is_that aim_is_to objective_is_to is_to able_to
            capable_of the_ability_to ability_to opportunity_to willingness_to"),
        (BE, "be is are was were been being am s re m"),
        (SUBJECT, "he she they we i it you he_or_she s_he"),
        (NEG, "not never t don doesn didn won cannot can_not no_longer"),
        (FILLER, "also only very more most less just even then correctly accurately orally verbally quietly quickly calmly safely
            immediately promptly aloud together again still already there here well too so both either first next last own same new other
            different following specific given selected named various several many few little real simple basic familiar unfamiliar
            physically manually visually legibly neatly politely nicely kindly successfully appropriately independently"),

        // People.
        (LEARNER, "student students pupil pupils child children learner learners kid kids kiddo boy girl teen adolescent toddler son daughter stu st studnet"),
        (STAFF, "teacher teachers staff adult adults parent parents mother father mom dad mum mam paraprofessional para aide aides ea
            eas educator educators therapist slp slt ot pt psychologist counselor counsellor principal coach specialist team tutor nurse
            coordinator consultant assistant supervisor interventionist paraeducator caregiver caregivers guardian family families
            school_staff special_education_teacher case_manager resource_teacher teaching_assistant speech_therapist speech_language_pathologist social_worker
            school district lsa ta tas senco instructor personnel provider providers clinician mentor librarian physio physiotherapist driver volunteer grandma grandmother grandfather grandpa monitor ece nanny invigilator secretary custodian deputy head psychotherapist behaviourist bcba ms mr mrs"),
        (PEER, "peer peers friend friends classmate classmates others other_children other_students partner partners sibling siblings brother
            sister buddy group_of_peers people person someone employer customer customers coworker coworkers"),

        // Places, occasions, materials.
        (PLACE, "cloakroom places school home classroom class room hallway hallways hall halls corridor corridors cafeteria canteen playground yard gym gymnasium library
            bus bathroom washroom toilet restroom kitchen community setting settings environment environments workplace store stores shop
            office desk table seat carpet rug circle line lineup bench corner centre center centers station stations lab field court pool park street business businesses supermarket hospital museum zoo cinema theater theatre airport restaurant cafe mall church daycare
            house bed lunchroom dining_hall job_site worksite work_site placement apartment college campus locker cubby car
            locations location context contexts area areas neighbourhood neighborhood nursery clinic section school_day path surface floor ground stairs staircase sidewalk ramp"),
        (OCCASION, "registration drop_off pick_up conv lunchtime night nights recess lesson lessons lunch breakfast dinner snack snacktime mealtime mealtimes meal meals recesses break breaks activity activities
            discussion discussions conversation conversations instruction transition transitions assembly game games play playtime circle_time
            morning_meeting morning afternoon evening arrival dismissal bedtime class_time class_period period periods block blocks
            time_of_day free_time group_work work_time seatwork seat_work group groups small_group whole_group large_group
            routine routines confrontation confrontations conflict conflicts episode episodes incident incidents interaction interactions exchange exchanges
            outing outings trip trips shift shifts homework test tests quiz quizzes exam exams assessment assessments assignment assignments
            project projects presentation presentations reading writing math maths science art music pe physical_education small_group_instruction whole_group_instruction group_instruction
            storytime story_time role_play role_plays exercise exercises unit units school_hours schooltime line_ups line_up
            speech structured_activities meeting meetings interview interviews task tasks demand demands event events
            centers circle fire_drill drills field_trip speech_therapy dictation chores chore lineups passing_period instructional_time work_experience work_placement internship"),
        (MATERIAL, "writing_samples list lists card cards chart charts timer timers calculator calculators organizer organizers organiser picture pictures visual visuals
            schedule schedules book books text texts passage passages story stories word_bank device devices pencil pencils pen scissors manipulatives
            checklist paper worksheet worksheets model models example examples sample samples template frame frames sentence_starters starters
            starter support supports board boards whiteboard symbols symbol icons photo photos photographs images image video videos clip computer tablet
            ipad chromebook keyboard software app technology headphones planner agenda calendar clock money coins bill bills map
            graph graphs materials material object objects items cue cues prompt prompts prompting instructions directions direction request script scripts
            rubric dictionary number_line tools tool menu options choices choice array field set sets variety level
            vocabulary stimulus stimuli question questions word words sentence sentences problem problems equations numbers letters scenario scenarios
            situation situations topic topics poem article articles novel paragraph paragraphs prewriting aac pecs ruler tiles counters ball
            spoon fork cup tray utensils utensil backpack form forms recipe recipes flashcards flash_cards strategies_card accommodations modifications assistance
            help scaffolding sentence_frames sentence_frame guided_notes notes print
            clothing clothes fastener fasteners fastenings zipper zippers shoelaces shoes boots mittens coat jacket chair stool cushion beanbag fidget lunchbox containers hearing_aid hearing_aids"),
        (TRIAL, "trial trials time times opportunity opportunities opps opp occasion occasions session sessions attempt attempts try tries observation observations
            instance instances presentations chance chances situation situations check checks data_point data_points data_days probe probes task tasks day days school_day school_days
            week weeks month months measure measures collection_days trails sesions trial_days"),
        (ITEM, "word words sentence sentences question questions problem problems item items letter letters sound sounds fact facts step steps direction
            directions response responses answer answers syllable syllables picture pictures object objects card cards line lines number numbers
            equation equations point points request requests paragraph paragraphs detail details event events category categories
            idea ideas animal animals colour colours color colors shape shapes error errors mistake mistakes utterance utterances
            turn turns sight_words pages page books book text texts passage passages coins reasons reason feature features
            example examples strategy strategies assignment assignments part parts sum sums thing things blend blends phoneme phonemes conclusion conclusions claim claims argument arguments opinion opinions
            term terms sign signs digit digits element elements component components rule rules comment comments name names bite bites
            piece pieces task tasks exchange exchanges"),
        (TIME, "mth mths second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks wk wks month months year years yr yrs term terms school_day school_days"),
        (CALENDAR, "hallowe_en xmas wed thur tues thurs january february march april may june july august september october november december jan feb mar apr jun jul aug sept
            sep oct nov dec fall autumn spring winter summer christmas thanksgiving easter halloween monday tuesday wednesday thursday friday saturday
            sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays st_patrick_s_day saint_patrick_s_day valentine_s_day mother_s_day father_s_day new_year_s_day diwali ramadan hanukkah bonfire_night spring_break winter_break march_break february_break summer_break family_day the_holidays summer_holidays half_term
            eid passover kwanzaa lunar_new_year memorial_day labor_day labour_day victoria_day canada_day columbus_day veterans_day remembrance_day
            groundhog_day earth_day new_year new_year_s whitsun michaelmas lent anzac_day matariki boxing_day christmas_break thanksgiving_break
            easter_break term_break"),
        (ANCHOR, "ifsp ifsp_period grade kindergarten preschool year years semester semesters term terms trimester quarter quarters graduation end start school_year review reviews iep plan
            deadline date due_date reporting_period grading_period marking_period reporting_periods grading_periods marking_periods reevaluation case_conference report_card progress_report iep_period duration_of_the_iep
            annual_review birthday key_stage high_school post_secondary age month week evaluation annual anniversary meeting_date target_date expiration
            exit middle_school elementary primary_school course next_iep ehcp triennial midpoint esy bulletin yearbook"),
        (ACCURACY, "passing_grade passing_mark accuracy correctness proficiency success mastery rating ratings precision intelligibility independence accurate correct fluency compliance score scores average rate
            consistency percent percentage level criterion criteria competence acuracy accurracy of_the_time the_time automaticity"),
        (ERROR, "deviation deviations error errors mistake mistakes miscue miscues omission omissions misspelling misspellings fault faults accident accidents reversal reversals
            substitution substitutions distortion distortions insertion insertions"),
        (PROMPT, "nudge nudges prompt prompts prompting cue cues cueing reminder reminders help assistance redirection redirections support supports intervention
            correction guidance assist assists aid hint hints repetition repetitions prompted reminding assistence redirect redirects supervision adult_help adult_support
            adult_assistance"),
        (INNER, "place_value familiarity phobia phobias willingness ease comprehension understanding skill skills knowledge awareness attention confidence self_esteem self_confidence behaviour behavior behaviours
            behaviors anxiety motivation independence regulation self_regulation self_control self_advocacy emotion emotions feeling feelings
            ability abilities attitude attitudes solution solutions curriculum expectation expectations connections relationship relationships friendship friendships responsibility maturity empathy respect resilience
            concentration focus engagement participation communication interaction interactions strategy strategies performance achievement proficiency
            success progress growth improvement development habits habit control impulse impulsivity frustration anger
            stress language social_skills literacy numeracy fluency decoding coordination strength balance stamina endurance organization
            organisation processing memory cognition thinking awarness identity interest interests mood cooperation compliance
            effort quality level levels concept concepts vocabulary pragmatics articulation phonics phonemic_awareness
            perspective_taking number_sense math_skills mindset wellbeing well_being mental_health health potential ownership pride trust sense
            manners sportsmanship leadership etiquette tolerance flexibility perseverance persistence safety hygiene
            appreciation mastery competence proficency output reading writing math maths speech language_skills study_skills preference preferences goals needs
            work_habits work_ethic executive_functioning functioning pencil_control perspective insight problem_solving initiative readiness eye_hand_coordination
            oral_language vocabulary_development written_expression reading_comprehension reading_level reading_skills spelling grammar composure
            kindness"),
        (PERFORMANCE, "disfluencies stutters oral_reading words word sentences utterances utterance call_outs callouts outbursts hits hitting kicks assignments homework_completion
            work_completion task_completion time_on_task on_task_time on_task_behavior on_task_behaviour on_task attendance absences lates tardies interruptions tantrum_behavior tantrum_behaviour interrupting_behavior interrupting_behaviour requests responses initiations
            reading_rate reading_speed reading_fluency oral_reading_fluency typing_speed wpm wcpm eye_contact steps greetings answers questions meltdowns
            elopements elopement tantrums swearing biting refusals prompts spelling_test dictation passages problems facts math_facts letters sounds letter_sounds
            letter_naming articulation_of aggression aggressions attacks panic_attacks writing_samples production typing keyboarding handwriting sentence_length utterance_length mean_length_of_utterance mlu
            throws laps pencil_grasp distance comments turns exchanges pages minutes reminders incidents intelligibility math_fact_fluency
            computation assignments_turned_in homework incomplete_assignments out_of_seat seconds hand_raising accidents"),
        (TOOL, "probe probes checklist checklists log logs data rubric rubrics observation observations record records chart charts tally running_record
            running_records work_sample work_samples portfolio portfolios report reports test tests assessment assessments gradebook grades measure measures curriculum_based_measurement cbm
            sheet sheets notes note anecdotal documentation progress_monitoring inventory tracking survey scale self_rating benchmark
            quiz quizzes spelling_test screening dibels aimsweb video_recording collection data_collection data_sheet weekly_probes teacher_data frequency_count teacher_observation
            evaluations evaluation time_log point_sheet graph samples teacher_records progress_reports screener"),
        (SERVICE, "therapy counseling counselling tutoring services service speech_therapy occupational_therapy physical_therapy accommodations
            intervention interventions instruction support programming resource_room consultation
            respite transportation"),
        (TOPIC, "literacy numeracy language_arts ela math maths mathematics reading writing spelling science history social_studies english french art music algebra geography"),
        (SCALE, "stanine rubric scale level stage percentile band likert_scale point_scale"),
        (NUMBERED, "stanine rm gr grade grades room tier level year years stage unit chapter page step phase bill version part lesson book age
            ages bus number no key_stage route section yr set group algebra period size"),

        // Verbs.
        (SEEN, "separate_from ascend descend engage_in_cooperative engage_in_parallel engage_in_play self_edit self_correct self_check push_in lower_his_voice lower_her_voice jot jot_down indent rate_his rate_her snip insert clock_in self_catheterize look_at look_after act_out get_in get_out get_out_of assemble do_homework do_his_homework do_her_homework do_their_homework read write say state tell retell name list label identify point select match sort circle underline copy draw count calculate
            add subtract multiply divide solve spell define describe explain answer ask request initiate greet respond raise wait remain stay sit stand
            start complete finish submit turn_in hand_in hand_over put pack unpack follow walk run jump hop skip throw catch kick cut tie dress undress
            wash brush check record compare classify categorize summarize summarise transition leave return choose pick place trace color colour paste glue
            fold build stack string button unbutton zip snap lace eat drink swallow chew feed pour stir cook prepare clean wipe sweep
            speak talk articulate produce pronounce imitate repeat recite sing clap blend segment decode sound_out
            estimate round measure graph plot convert order sequence arrange rank edit revise proofread paraphrase quote cite type
            highlight locate find open close press push pull lift carry hold grasp release reach climb crawl roll balance stretch
            enter exit line_up travel ride cross arrive attend come go bring take give share trade join invite approach look turn
            nod smile wave wear touch keep verbalize verbalise vocalize sign gesture indicate express report predict infer
            contribute comment volunteer apologize apologise thank interrupt refrain_from call_out shout hit bite yell swear elope
            apply_for fill_in fill_out call phone email text buy pay purchase budget shop deposit count_out make_change
            navigate click log_in save print upload download search outline draft compose construct create
            plan_out organize_his organize_her organize_their log track mark tick check_off cross_out check_in show_up seek request_help ask_for
            follow_through mand tact protest alphabetize encode
            abbreviate accompany activate affix align alternate annotate announce attach bake bend borrow brainstorm calibrate capitalise carve categorise celebrate chant clarify collect combine compile compute contrast converse coordinate crease crumple dab decipher declare decorate deduct detach disassemble discard discuss dismantle dispense distribute dive drain drape dump dust encircle enlarge enunciate erase exclaim exhale extract fasten flatten flip fry gather gaze glide grab grate grind groom guess hug illustrate inhale inquire inspect install invent itemize jog juggle knead knit lean leap loop mash melt mime mix moisten mop omit paddle paint peel photocopy pinch pivot poke prune rearrange rebuild recharge recycle refill remove rename reorder repair rephrase replace reply respell restart restate retrace retrieve rewind rotate scoop scoot scrape scribble scrub sew shake shovel shrug shuffle sift simplify sip skim sneeze soak spin splash sprinkle squirt steer stitch strum subdivide subitize suck swing synthesize tabulate tap tidy tilt tiptoe transcribe translate twist unbuckle unclip undo unfasten unfold unhook unlock unplug unscrew untie unwrap unzip verify weigh whisk whistle wiggle wring yawn
             solicit blurt_out blurt memorize recall analyze analyse evaluate distinguish differentiate form make generate formulate rewrite correct
            recount narrate present perform play toilet flush dry hang store file stamp deliver introduce exchange maintain_eye_contact make_eye_contact
            be_employed be_late be_absent arrive_late stay_on_task remain_on_task on_task time_on_task be_on_time be_on_task stay_seated remain_seated turn_take take_turns take_a_turn take_turn take_a_break take_breaks
            put_away put_on take_off get_dressed get_up lie wake sleep shower bathe comb shave apply rinse spit
            walk_away keep_hands keep_his_hands keep_her_hands keep_their_hands keep_hands_and_feet step skip_count tell_time use_words
            comply obey recognize_letters recognize_words recognize_numbers score earn obtain pass show_work get_started
            sit_still line swim dribble pedal bike strike bounce squat kneel push_up propel hum whisper hand fill work remind redirect_himself enroll apply_to advocate_for_himself_by interview graduate vote commute park
            begin initiate_a rehearse practice_saying dial answer_the fetch dictate elaborate justify defend debate draw_a rhyme manipulate punch staple
            operate adjust extend sharpen reach_for produce_the substitute delete isolate conjugate capitalize punctuate code ask_to return_to get serve scan zip_up tear squeeze stop
            feed_himself feed_herself drive vacuum fold_laundry wipe_down set_the set_a pass_a provide_a provide_an provide_two provide_three
            handle_money load unload trade_in engage_in_conversation engage_in_reciprocal  sum_up"),
        (COVERT, "work_out ensure interpret close_the_gap figure_out see_herself come_out_of_his come_out_of_her familiarize familiarise fit_in work_up_to adjust_socially use_time take_learning understand know learn appreciate grasp study value believe enjoy feel think realize realise acquire master comprehend internalize internalise
            remember concentrate focus pay_attention listen regulate self_regulate control cope manage respect accept trust explore experience
            be_aware be_aware_of become_aware recognize recognise be_familiar_with become_familiar_with be_exposed_to consider care want like love hope wish perceive
            appear seem soothe ignore continue_with continue_in determine sense discover absorb discriminate redirect_attention redirect_his_attention redirect_her_attention shift_attention focus_attention make_choices sustain_attention maintain_attention tolerate self_monitor monitor notice attend_to behave calm calm_down self_soothe self_advocate advocate reflect reason problem_solve
            attend_to_task maintain_concentration maintain_focus manage_his manage_her deal deal_with handle adapt adjust_to adjust conform mature cooperate co_operate collaborate get_along get_along_with relate bond connect
            be_independent become_independent be_responsible become_responsible take_responsibility take_ownership be_happy be_a have_a be_more be_less be_better feel_safe stay_calm remain_calm keep_calm stay_focused remain_focused stay_engaged
            pay_better_attention be_respectful be_ready be_prepared understand_how know_how be_successful exceed succeed excel thrive achieve reach_his reach_her function flourish
            slow_down relax settle persevere persist see_himself make_inferences take_risks take_bigger_risks be_included be_accepted solve_conflicts solve_social solve_interpersonal solve_peer solve_personal overcome embrace prepare_for navigate_social strive broaden generalize generalise have_friends make_friends be_kind become be_able_to_focus
            process conceptualize contemplate imagine envision foresee visualize empathize sympathize desire prefer expect anticipate worry fear resist
            be_motivated be_confident have_confidence gain_confidence be_engaged remain_in_control be_in_control lose keep_control exercise_self_control
            use_self_control use_good make_good_choices make_good_decisions make_better_choices make_better_decisions make_appropriate_choices make_appropriate_decisions make_positive_choices make_positive_decisions make_positive_changes make_good_use take_pride have_a_better have_a_good have_better have_more have_positive have
            self_correct_behaviour be stay_in_control keep_trying do_better do_well do_his_best do_her_best try_his_best be_literate act live return_to_calm return_to_a_calm become_calm return_to_baseline regain_control regain_composure read_social read_nonverbal read_non_verbal read_body_language read_facial_expressions read_emotions
            open_up belong stay_on_top_of blossom bloom shine mellow bounce_back make_the_most give_it_his give_it_her give_his_all give_her_all
            keep_his_cool keep_her_cool keep_it_together hold_it_together retain conquer aspire tune_in tune_out zero_in brush_up read_the_room
            push_himself push_herself challenge_himself challenge_herself apply_himself apply_herself show_kindness work_hard work_well play_nicely
            play_well decide_for choose_wisely look_forward go_with_the_flow avoid_conflict avoid_conflicts avoid_distractions avoid_getting
            identify_with own_his own_her buy_in pick_up_on wrap_his_head wrap_her_head see_the_value see_the_point stay_in_the_green find_his_voice
            find_her_voice lighten_up come_to_terms stay_out_of step_up step_outside_his step_outside_her lead_a_healthy show_what_he show_what_she
            remediate warm_up_to toughen_up buckle_down settle_for rise_above move_on let_go_of let_it_go give_up cheer_up loosen_up hang_in
            put_in_effort put_forth put_forward_his put_forward_her stand_on get_over get_past get_through break_out_of stick_with_it stick_to_it
            follow_his_dreams follow_her_dreams find_joy find_success find_meaning take_charge take_an_interest take_an_active take_in_stride
            take_control take_advantage make_peace make_amends make_up_for make_up_his make_up_her make_it_through make_a_difference have_faith
            have_trouble have_fun have_control lose_interest lose_control lose_confidence be_himself be_herself think_things_through bear_in_mind
            keep_in_mind keep_an_open keep_up_with keep_track_of rely_on depend_on count_on care_about live_up_to look_up_to"),
        (CHANGE, "improve increase decrease reduce develop enhance strengthen build expand progress make_progress grow work_on continue_to_work_on
            become_better become_more get_better be_better_at lower raise_his_level raise_her_level minimize minimise eliminate lessen extend broaden boost advance gain refine
            promote foster encourage support maximize maximise show_improvement show_growth show_progress demonstrate_improvement demonstrate_growth demonstrate_progress make_growth make_gains catch_up
            cut_down cut_down_on cut_back cut_back_on move_up further deepen enrich accelerate diminish limit curb build_up work_toward work_towards target address
            widen better exhibit_growth cultivate nurture optimize adjust sharpen polish show_an_increase show_a_decrease demonstrate_an_increase go_from go_up move_from rise"),
        (DOWN, "decrease reduce lower minimize minimise eliminate lessen diminish limit curb fewer less cut_down cut_down_on cut_back cut_back_on show_a_decrease"),
        (SHOW, "demonstrate show exhibit display use utilize utilise employ apply maintain sustain model practice practise implement provide perform
            give make do keep keep_up have"),
        (WEAK, "participate engage interact take_part communicate socialize socialise involve contribute_to behave react             express_himself express_herself express_themselves cooperate partake be_involved
            transition_appropriately complete_work assist help plan organize organise prioritize utilize_strategies
            self_manage function resolve contribute_positively try attempt explore engage_in interact_with perform_at perform_on conduct
            make_choices make_decisions support make_an_effort attain meet set_goals set_personal access evaluate_his evaluate_her"),
        (WRAP, "keep_on be_confident_to confident_to feel_confident_to take_steps_to able capable learn_to learn_how_to continue_to begin_to start_to try_to attempt_to remember_to be_able_to choose_to agree_to tend_to know_how_to
            work_to strive_to practise practice to willing_to consistently independently be_expected_to seek_to 
            demonstrate_the_ability_to demonstrate_ability_to show_the_ability_to show_ability_to demonstrate_an_ability_to exhibit_the_ability_to
            display_the_ability_to have_the_ability_to have_the_opportunity_to independently_be_able_to use_his_words_to be_willing_to"),
        (PROVIDED, "receive be_provided be_given be_offered be_supported have_access_to get_help be_taught be_enrolled be_placed be_seen meet_with work_with be_assigned benefit_from be_allowed be_reminded be_monitored"),
        (START, "start get_started begin respond return initiate transition comply follow react answer come go line_up stop get put_away leave move raise"),
        (MEASURE, "measured assessed evaluated monitored determined documented recorded observed tallied tracked reported collected charted graphed logged timed scored counted rated verified measurement mesured marked"),
        (OTHER_VERB, "need wish please contain include consist follow_up call_for let help require ask involve earns mean"),

        (COUNTING, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety hundred zero
            dozen"),

        // Amounts.
        (VAGUE, "appropriate appropriately acceptable acceptably adequate adequately better more less good effective effectively consistently consistent regularly
            often usually sometimes as_needed when_possible to_the_best_of age_appropriate grade_appropriate successfully positively positive properly
            various independently_as_possible as_appropriate frequently generally mostly occasionally fewer improved proper adequatly responsible responsibly
            in_a_timely_manner increasingly gradually meaningful meaningfully reasonable reasonably sufficient suitable suitably satisfactory efficient efficiently
            as_much_as_possible as_possible to_his_potential on_a_regular_basis"),
        (ALL, "whole every each always all every_time each_time at_all_times all_the_time entire everytime without_exception whole_time any_time full"),
        (ALONE, "indep independently unaccompanied unescorted unsupervised with_independence with_complete_independence with_full_independence with_total_independence on_his_own_initiative on_her_own_initiative on_their_own_initiative alone unassisted unaided unprompted by_himself by_herself by_themselves by_myself on_his_own on_her_own on_their_own on_my_own
            himself_without self_sufficiently independantly independant independent independent_of_adult_help without_prompting autonomously nobody_helping no_one_beside_him with_no_one_beside_him with_no_one_beside_her spontaneously_without on_own by_self"),
        (IN_A_ROW, "consecutive consecutively in_a_row straight successive back_to_back consecutives"),
        (AT_LEAST, "at_least minimum minimum_of a_minimum_of no_fewer_than no_less_than not_less_than no_lower_than not_lower_than at_or_above at_minimum at_a_minimum or_more or_higher or_greater or_better or_above or_longer and_above and_higher equal_to_or_greater_than
            greater_than_or_equal_to of_at_least or_over with_no_less_than with_no_fewer_than with_not_less_than"),
        (AT_MOST, "less_than_or_equal_to with_no_more_than with_not_more_than with_at_most at_most no_more_than not_more_than maximum maximum_of a_maximum_of up_to or_less or_fewer or_below not_to_exceed not_exceeding or_under max no_longer_than only_one or_lower and_under with_only more_than_no not_exceed"),
        (LESS_THAN, "less_than fewer_than under below lower_than"),
        (MORE_THAN, "more_than over above greater_than exceeding higher_than better_than longer_than"),
        (DAILY, "wkly half_termly termly fortnightly daily weekly monthly biweekly quarterly nightly hourly yearly annually bi_weekly"),
        (PER, "per"),
        (OUT_OF, "out_of of in"),
        (PERCENT, "% percent per_cent pct prcent percentage"),
        (WITHOUT, "without with_no with_o with_zero with_out no zero with_not_a_single without_any without_needing without_requiring without_the"),

        // Openers.
        (OPENS_TIMEFRAME, "at_the_close_of by_the_close_of by by_the_end_of at_the_end_of before_the_end_of by_end_of within in over until through over_the_course_of throughout
            during_the_course_of upon_completion_of prior_to before after end_of no_later_than on_or_before by_the_conclusion_of through_the_end_of at_the_conclusion_of over_the_next within_the_next in_the_next
            not_later_than in_the_coming over_the_coming within_the_coming"),
        (OPENS_METHOD, "as_seen_in to_be_monitored progress_monitoring_will_include as_monitored data_is_collected data_will_be_collected data_are_collected progress_will_be_measured progress_will_be_monitored as_measured_by measured_by as_measured as_assessed_by as_assessed as_evaluated_by as_determined_by as_documented_by as_documented_in as_documented as_recorded_by as_recorded_in as_recorded_on as_recorded as_reported_by as_noted_by as_observed_by as_observed_in
            as_observed measured_using measured_through measured_with measured_on measured_weekly measured_every measured assessed_by assessed_weekly assessed evaluated_by evaluated_using monitored_by monitored_weekly documented_by documented_on
            recorded_by recorded_in recorded_on recorded_daily tracked_by tracked_on tracked_with tracked_in tallied_by according_to per_teacher per_the per_staff per_data per_slp per_his per_her per_parent based_on as_indicated_by as_evidenced_by_data as_per as_judged_by as_rated_by
            as_tracked_by as_tracked_on as_monitored_by observed_by collected_by counted_by counted_with checked_by checked_with measured_every_two_weeks data_collected evaluation_method method_of_evaluation method measurement as_shown_on as_shown_in as_demonstrated_on as_demonstrated_in timed_by verified_by
            scored_with scored_on scored_by as_tallied_by as_scored_on as_scored_by progress_will_be progress_measured to_be_measured logged_by logged_in noted_by noted_in reported_by
            marked_by kept_by data_taken charted_by rated_by marked_on filled_in_by checked_weekly checked_every tested_every tested_by using_data using_a_rubric using_teacher_data mesured_by measured_in
            by_way_of on_the_basis_of"),
        (OPENS_BASELINE, "baseline currently current_level present_level at_present now starting_from increasing_from increased_from improving_from decreasing_from decreased_from compared_to compared_with up_from down_from
            baseline_of current_baseline a_baseline_of today presently present_level_of starting_point current currently_at start_level now_at improved_from from_a_baseline_of from_the_baseline_of from_a_current from_current his_current her_current their_current
            instead_of_the_current previously from_a_start_of as_of bl vs versus pre_test pretest plaafp present_performance last_year last_week last_month last_term at_this_time against_an_average_of
            improving_on at_the_moment right_now from_his_current from_her_current from_their_current baseline_data baseline_score"),
        (OPENS_CONDITION, "given when_given provided_with when_provided_with presented_with when_presented_with when_shown when_asked when_prompted with_the_use_of with_access_to
            in_response_to in_the_absence_of by_means_of as_part_of seated_on seated_at seated_in seated_beside using while_using following upon_request with_use_of after_hearing after_reading after_listening provided when_provided shown having_read having_heard having_listened having_finished having_completed having_been having_been_given
            with_the_support_of with_the_help_of with_help_from with_support_from in_the_presence_of with_the_aid_of utilizing by_using through_the_use_of asked in_the_context_of upon_entering upon_arrival upon_hearing if_given"),
        (OPENS_INDICATOR, "by as_shown_by as_evidenced_by as_demonstrated_by shown_by evidenced_by demonstrated_by as_seen_by as_indicated_by through as_measured_by as_exhibited_by via as_evident_by as_evidenced_in seen_when as_shown_when such_as"),
        (OPENS_PURPOSE, "in_order_to so_that so_as_to in_order_for to_help_him to_help_her so_he so_she so_they because"),
        (PLACEHOLDER, "tbd tba specify to_be_determined to_be_confirmed to_be_decided to_be_announced tbc fill_in_here xxx xx insert insert_name name_of_program"),
        (WORD, "him them me us himself herself themselves it what which who whom how why there not yes okay non wish well think then than thing they
            this those where were want went sick size sign side site since sale same said self sell send sent later lesson level
            forest from form front frown great green growth heart along about above maze lunch lunches trial trail trials"),
        // Complements of verbs that would look like circumstances.
        (COMPLEMENT, "at_her_level at_their_level at_his_own at_her_own in_the_given on_the_line on_the_lines at_the_right depending_on in_regards_to in_regard_to with_regard_to with_regards_to on_a_par_with on_par_with at_par_with on_topic on_time in_order in_writing in_complete_sentences in_sequence in_a_row in_full_sentences on_his_own on_her_own at_a_time
            in_words in_a_calm in_time from_memory on_task in_addition of_course for_help for_a_break for_help_from in_turn in_line in_and_out in_control in_place from_start_to
            with_accuracy with_confidence with_ease with_fluency with_expression with_increasing with_greater with_improved with_correct with_appropriate with_proper with_minimal at_his_level
            at_grade_level at_his_pace on_grade_level on_his_part in_general in_particular for_example in_a_timely_manner in_an_appropriate in_a_respectful in_a_positive in_a_way in_a_safe with_success with_consistency with_precision with_clarity
            with_decreasing with_automaticity with_understanding with_peers_appropriately to_school in_his_planner in_her_planner in_their_planner in_the_planner in_my_planner in_my_agenda in_his_agenda in_her_agenda in_an_agenda in_a_planner
            to_completion start_to_finish so_far to_date as_yet at_last_count as_things_stand"),
    ]
}
