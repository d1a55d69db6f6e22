# A parent has a whole coaching session
shows: S0.1 S0.3 S0.4 S0.5 S0.6 S0.7 S0.8 S0.14 S0.19 S0.20 S0.21 S0.22 S0.23 S0.24 S0.26 S0.28 S0.41 S0.43 S4.36
programme: parenting
user: hi
bot: … This is session 1 of 10. Today we look at a goal for you at home. Do what you can: 5 to 10 minutes a day is enough. You can stop at any point, and I keep what you told me. Before the goal, a moment with you. How are you right now, in your body, your thoughts and your feelings?
user: tense shoulders, thinking about work, bit sad
bot: Tense shoulders, thinking about work, bit sad. We can look back later at how your mood moves. Where is your mood right now, from 1 to 10?
user: 4
bot: 4 out of 10. We start with something good. It helps you see what you already do for yourself. Which moment of this week was a happy one?
user: my neighbour brought us soup
bot: Your neighbour brought us soup. How did your home practice go since last time?
choices: I did it | I did some of it | Not this time
user: i did some of it
bot: You did some of it. Thank you. What would you like to be different at home?
choices: Show me some ideas
user: show me some ideas
bot: Here are some ideas: • A five-minute snuggle each day when we wake up • Twelve hugs a day with my child • Dinner with all of us at one table, 4 evenings a week • 15 minutes of special time with each child, every day • Phones and screens off while we play or talk • Kneel down, meet my child's eyes and smile, 5 times a day Tap one, or tell me yours. What would you like?
user: 15 minutes of special time with each child, every day
bot: 15 minutes of special time with each child, every day. Who is in this goal with you?
choices: My child | My children | My partner | My family
user: me and leo
bot: You and leo. What would you be doing?
user: playing with lego on the floor, he picks
bot: Playing with lego on the floor, he picks. Where would that be?
choices: At home | At the table | Outside | In the car
user: living room
bot: Living room. When would it fit in your day?
choices: After school | After tea | Before bed | Weekends
user: after tea
bot: After tea. And why does it matter to you?
user: i want him to know i have time
bot: You want him to know you have time. Here is your goal so far: I will play with lego on the floor, he picks, with leo, in the living room, after tea, because I want him to know I have time.
bot: S is for specific: so clear that anyone would see the same thing. When it works, what will be different with you and your child?
user: he asks me to play and i say yes
bot: He asks you to play and you say yes. M is for measurable: how you will know. How often, and for how long?
choices: Once a week | 3 times a week | Every day
user: 3 times a week
bot: 3 times a week. How often is it now, in a normal week?
choices: 0 times | Once | Twice | 3 times
user: once
bot: Right now: once. Here is your goal so far: I will play with lego on the floor, he picks, with leo, in the living room, after tea, 3 times a week, because I want him to know I have time.
bot: A is for achievable: not too high, in small steps. What could get in the way?
user: my phone keeps ringing
bot: Your phone keeps ringing. Let's have a plan for that. If that happens, what will you do?
user: turn it off
bot: Your plan. If: your phone keeps ringing. Then: turn it off. Say it to yourself once. R is for realistic and resourced: it fits your life, and you have what you need. How sure are you that you can do this, from 0 to 10?
user: 8
bot: 8 out of 10. T is for timely: a day to aim for. When do you want to have done this by?
user: 1 month
bot: That is Saturday 10 April 2027, in about 4 weeks. When do you start?
choices: Today | Tomorrow | Next Monday
user: tomorrow
bot: You start on Thursday 11 March 2027. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: save
bot: Saved. Your goal: I will play with lego on the floor, he picks, with leo, in the living room, after tea, 3 times a week, because I want him to know I have time. I start on Thursday 11 March 2027. I want to be there by Saturday 10 April 2027. I'm glad we did this together. You can come back any time. Looking back now and then helps many people to get further. You can stop it any time. Shall I come back and ask how it goes?
choices: Yes, Sundays at 6 pm | Another time | No, thank you
user: no, thank you
bot: Then I don't write by myself. You can say “check in” any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
goal status: Agreed
goal mood: 4
goal warm-up: my neighbour brought us soup
user: talk about more
bot: What would you like to talk about?
choices: A small ritual | Special time | Coming back together | Five good moments to one | Plan for hard days | When we are apart | Look after myself | Compare two ways | Smaller steps | Me and goals | Before we meet again | Nothing more now
user: Special time
bot: Special time is 10 to 20 minutes with one child, who picks what you do. With which child would you like to begin?
user: leo
bot: Leo. When could you fit it in?
choices: After school | After tea | Before bed | At weekends
user: saturday morning
bot: Saturday morning. How many minutes are realistic to start with?
choices: 5 minutes | 10 minutes | 15 minutes | 20 minutes
user: 15 minutes
bot: 15 minutes. And how often, to start with?
choices: Once a week | 3 times a week | Every day
user: 3 times a week
bot: 3 times a week. Start small. Five calm minutes are worth having. What would you like to do now?
choices: Set another goal | Talk about more | My goals
user: talk about more
bot: What would you like to talk about?
choices: A small ritual | Coming back together | Five good moments to one | Plan for hard days | When we are apart | Look after myself | Compare two ways | Smaller steps | Me and goals | Before we meet again | Nothing more now
user: Five good moments to one
bot: John Gottman's research with couples suggests five good moments for each hard one. It may help with a child too. Let's look with no blame. With your child, how many good moments are there now for each hard one?
user: 3 to 1
bot: 3 to 1. After a hard moment, which five small good ones could you look for?
user: a hug and a joke and thank him
bot: A hug and a joke and thank him. What goal would you like to make from that?
choices: Show me some ideas
user: say two nice things at bedtime
bot: Say two nice things at bedtime. A smile counts. You don't have to get to five every time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
user: talk about more
bot: What would you like to talk about?
choices: A small ritual | Coming back together | Plan for hard days | When we are apart | Look after myself | Compare two ways | Smaller steps | Me and goals | Before we meet again | Nothing more now
user: Coming back together
bot: After time apart, a small routine helps you and your child find each other. After which time apart would it help most?
choices: After work | After school | After days with the other parent
user: when i fetch him from his dad
bot: When you fetch him from his dad. What could you do in the first five minutes together?
choices: Show me some ideas
user: a snack and no questions for ten minutes
bot: A snack and no questions for ten minutes. What will you put aside in those five minutes?
user: my bag and my worries
bot: Your bag and your worries. Do it the same way each time, so that your child knows what comes. What would you like to do now?
choices: Set another goal | Talk about more | My goals
user: talk about more
bot: What would you like to talk about?
choices: A small ritual | Plan for hard days | When we are apart | Look after myself | Compare two ways | Smaller steps | Me and goals | Before we meet again | Nothing more now
user: A small ritual
bot: Small things each day can keep you and your child close. Which small ritual would you like to try?
user: twelve hugs a day
bot: Twelve hugs a day. When in the day would it fit?
choices: When we wake up | After school | At dinner | Before bed
user: at breakfast and at bedtime
bot: At breakfast and at bedtime. Once a day is enough. If a day is missed, the next one is a new chance. What would you like to do now?
choices: Set another goal | Talk about more | My goals
user: talk about more
bot: What would you like to talk about?
choices: Plan for hard days | When we are apart | Look after myself | Compare two ways | Smaller steps | Me and goals | Before we meet again | Nothing more now
user: Before we meet again
bot: Home practice keeps it going: 5 to 10 minutes a day, no more. What would you like to do at home before the next session?
choices: Read the overview | Do the worksheet | Both | Try my goal
user: special time with leo
bot: Special time with leo. When would it fit in your week?
choices: Today | In the evening | At the weekend
user: after tea on friday
bot: After tea on friday. When is your next session?
choices: In 1 week | In 2 weeks
user: in a week
bot: Your next session is on Wednesday 17 March 2027. Thank you for being here today. You can come back before then at any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
goal next-session: in a week

# A parent goes into more than the first path asks
shows: S0.9 S0.10 S0.11 S0.13 S0.15 S0.18 S0.33 S0.36 S0.38 S2.4 S2.6 S2.12 S2.15 S2.17
programme: parenting
user: hi
bot: … This is session 1 of 10. Today we look at a goal for you at home. Do what you can: 5 to 10 minutes a day is enough. You can stop at any point, and I keep what you told me. Before the goal, a moment with you. How are you right now, in your body, your thoughts and your feelings?
user: calm
bot: Calm. We can look back later at how your mood moves. Where is your mood right now, from 1 to 10?
user: 7
bot: 7 out of 10. We start with something good. It helps you see what you already do for yourself. Which moment of this week was a happy one?
user: a walk in the sun
bot: A walk in the sun. How did your home practice go since last time?
choices: I did it | I did some of it | Not this time
user: i did it
bot: You did it. Thank you. What would you like to be different at home?
choices: Show me some ideas
user: less shouting at bedtime
bot: Less shouting at bedtime. Who is in this goal with you?
choices: My child | My children | My partner | My family
user: me and my girls
bot: You and your girls. What would you be doing?
user: read one story each
bot: Read one story each. Where would that be?
choices: At home | At the table | Outside | In the car
user: in their room
bot: In their room. When would it fit in your day?
choices: After school | After tea | Before bed | Weekends
user: before bed
bot: Before bed. And why does it matter to you?
user: so we end the day well
bot: So we end the day well. Here is your goal so far: I will read one story each, with my girls, in their room, before bed, so we end the day well.
bot: S is for specific: so clear that anyone would see the same thing. When it works, what will be different with you and your child?
user: they fall asleep smiling
bot: They fall asleep smiling. M is for measurable: how you will know. How often, and for how long?
choices: Once a week | 3 times a week | Every day
user: every day
bot: Every day. How often is it now, in a normal week?
choices: 0 times | Once | Twice | 3 times
user: 3 times
bot: Right now: 3 times. Here is your goal so far: I will read one story each, with my girls, in their room, before bed, every day, so we end the day well.
bot: A is for achievable: not too high, in small steps. What could get in the way?
user: i am tired
bot: You are tired. Let's have a plan for that. If that happens, what will you do?
user: the girls read to me
bot: Your plan. If: you are tired. Then: the girls read to you. Say it to yourself once. R is for realistic and resourced: it fits your life, and you have what you need. How sure are you that you can do this, from 0 to 10?
user: 9
bot: 9 out of 10. T is for timely: a day to aim for. When do you want to have done this by?
user: 1 month
bot: That is Saturday 10 April 2027, in about 4 weeks. When do you start?
choices: Today | Tomorrow | Next Monday
user: today
bot: You start on Wednesday 10 March 2027. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: go deeper
bot: What would you like to talk about?
user: a few more questions
bot: What would you like to ask about your home practice?
choices: No question right now
user: no question right now
bot: No question right now. Which rules or limits do you have to work around?
user: my shift ends at six
bot: Your shift ends at six. Here is your goal so far: I will read one story each, with my girls, in their room, before bed, every day, so we end the day well. I start on Wednesday 10 March 2027. I want to be there by Saturday 10 April 2027.
bot: What is the very first small step?
user: lay the books on the bed
bot: Lay the books on the bed. What will show you that you have made it?
user: we read every evening
bot: We read every evening. Picture the day when you get there. What will you be doing?
user: on the sofa with both girls
bot: On the sofa with both girls. What will other people notice?
user: their teacher sees them rested
bot: Their teacher sees them rested. What new habit will you have by then?
user: a story a night
bot: A story a night. What will there be less of, or none at all?
user: less shouting
bot: Less shouting. Here is your goal so far: I will read one story each, with my girls, in their room, before bed, every day, so we end the day well. I start on Wednesday 10 March 2027. I want to be there by Saturday 10 April 2027.
bot: What would be a smaller goal on the way?
user: one story on two evenings
bot: One story on two evenings. How will you celebrate when a step goes well?
choices: A dance in the kitchen | A film we choose | A high five
user: a dance in the kitchen
bot: A dance in the kitchen. What do you have already that will help: time, people or things?
user: we have lots of books
bot: We have lots of books. Who or what could help you?
choices: My family | A friend | My coach | Another parent
user: my mum
bot: Your mum. What do you need that you don't have yet?
choices: Nothing is missing
user: nothing is missing
bot: Nothing is missing. How could you get what is missing?
choices: Nothing is missing
user: nothing is missing
bot: Nothing is missing. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: go deeper
bot: What would you like to talk about?
user: plan for hard days
bot: Hard days come in every family. A plan made on a calm day helps. What hard time can you see coming?
user: both are ill
bot: Both are ill. How will you notice that it is starting?
user: a rash temper in me
bot: A rash temper in you. What will help you get through it?
user: sit on the stairs and breathe
bot: If it comes: sit on the stairs and breathe. Who could you call on?
choices: My family | A friend | Another parent | My coach
user: my sister
bot: Your sister. You have a plan now. If you are ever in danger, say “help now”. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: go deeper
bot: What would you like to talk about?
user: when we are apart
bot: Sometimes a parent has to be away. A plan keeps your child close and safe. When might you and your child be apart?
user: days with their dad
bot: Days with their dad. How would you stay in touch?
choices: A call each day | A voice note at bedtime | A letter each week | Show me some ideas
user: a voice message at seven
bot: A voice message at seven. If you could not be there, who would look after your child?
user: my mum
bot: Your mum. What would that person need to know?
user: where the medicine is
bot: Where the medicine is. Tell your child about it in calm words. It helps to know the plan. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: go deeper
bot: What would you like to talk about?
user: look after myself
bot: When you look after yourself, you can look after your child better. What do you do now to look after yourself?
choices: Not much yet
user: a bath on sunday
bot: A bath on sunday. What is one small thing you would like to do for yourself?
choices: Show me some ideas
user: twenty minutes with my book
bot: Twenty minutes with your book. When would that fit in your week?
choices: In the morning | At lunch | In the evening | At weekends
user: thursday after eight
bot: Thursday after eight. Small and often is enough. You matter in this too. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: go deeper
bot: What would you like to talk about?
user: compare two ways
bot: Two ways, side by side, make it easier to choose. What is one way to do this?
user: read in bed
bot: Read in bed. What is good about that one?
user: it is cosy
bot: It is cosy. And what would it cost you, in time, money or effort?
user: they get wild
bot: They get wild. What is another way?
user: read on the sofa
bot: Read on the sofa. What is good about that one?
user: they sit still
bot: They sit still. And what would that one cost you?
user: the telly is near
bot: The telly is near. Which one will you try first?
choices: The first one | The second one | A mix of both
user: the sofa
bot: The sofa. You can change your mind at any time. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: go deeper
bot: What would you like to talk about?
user: smaller steps
bot: A big goal is easier in small steps, each with its own date. What is one small step on the way?
user: choose three books
bot: Choose three books. Who will see to that step?
choices: Me | My child | My partner | My family
user: the girls
bot: The girls. By when will it be done?
choices: Tomorrow | In 1 week | In 2 weeks | In 1 month
user: in 3 days
bot: By Saturday 13 March 2027. How will you know that the step is done?
user: the books are on the shelf
bot: The books are on the shelf. That is one step of your plan. Is there another step?
choices: Add a step | Take the last one out | That's all
user: that's all
bot: Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: go deeper
bot: What would you like to talk about?
user: me and goals
bot: How it went before can tell us what will help this time. How have you set goals before?
choices: This is new | With a list | With SMART goals
user: i tried one for running
bot: You tried one for running. How did it go?
choices: It went well | Some of it worked | It did not last
user: i gave up in march
bot: You gave up in march. What do you think will be hard this time?
user: the evenings
bot: The evenings. What would you like to ask about setting goals?
choices: No question right now
user: how small is small enough
bot: How small is small enough. Thank you. I keep your question, so that you can ask your coach. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: save
bot: Saved. Your goal: I will read one story each, with my girls, in their room, before bed, every day, so we end the day well. I start on Wednesday 10 March 2027. I want to be there by Saturday 10 April 2027. I'm glad we did this together. You can come back any time. Looking back now and then helps many people to get further. You can stop it any time. Shall I come back and ask how it goes?
choices: Yes, Sundays at 6 pm | Another time | No, thank you
user: no, thank you
bot: Then I don't write by myself. You can say “check in” any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
goal status: Agreed
