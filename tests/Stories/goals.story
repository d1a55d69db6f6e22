# Saved goals are changed with a reason, and put in order
shows: S2.1 S3.5 S4.35
user: hi
bot: … What would you like to be different?
choices: Show me some ideas | Parenting session | Therapy goal | Family plan
user: be fitter
bot: Be fitter. Who is in this goal with you?
choices: Just me | My child | My partner | My family
user: just me
bot: Just you. What will you be doing?
user: walk to work
bot: Walk to work. Where would that be?
choices: At home | Outside | At work | Anywhere
user: skip
bot: We leave that one out. When would it fit in your day or week?
choices: In the morning | After school | In the evening | At weekends
user: skip
bot: We leave that one out. And why does it matter to you?
user: it clears my head
bot: It clears your head. Here is your goal so far: I will walk to work, because it clears my head.
bot: S is for specific: so clear that anyone would see the same thing. When it works, what will be different?
user: my back does not hurt
bot: Your back does not hurt. M is for measurable: how you will know. How often or how much will you do it?
choices: Once a week | 3 times a week | Every day
user: 3 times a week
bot: 3 times a week. And how much is it now, in a normal week?
choices: 0 times | Once | Twice | 3 times
user: once
bot: Right now: once. Here is your goal so far: I will walk to work, 3 times a week, because it clears my head.
bot: A is for achievable: a stretch, but one you can do. What could get in the way?
user: rain
bot: Rain. Let's have a plan for that. If that happens, what will you do?
user: i take the bus half way
bot: Your plan. If: rain. Then: you take the bus half way. Say it to yourself once. R is for realistic: it fits your life as it is. How sure are you that you can do this, from 0 to 10?
user: 8
bot: 8 out of 10. T is for timely: a day to aim for. When do you want to have done this by?
user: 3 months
bot: That is Thursday 10 June 2027, in about 3 months. When do you start?
choices: Today | Tomorrow | Next Monday
user: today
bot: You start on Wednesday 10 March 2027. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: save
bot: Saved. Your goal: I will walk to work, 3 times a week, because it clears my head. I start on Wednesday 10 March 2027. I want to be there by Thursday 10 June 2027. I'm glad we did this together. You can come back any time. Looking back now and then helps many people to get further. You can stop it any time. Shall I come back and ask how it goes?
choices: Yes, Sundays at 6 pm | Another time | No, thank you
user: no, thank you
bot: Then I don't write by myself. You can say “check in” any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
user: set another goal
bot: What would you like to be different?
choices: Show me some ideas | Parenting session | Therapy goal | Family plan
user: sleep more
bot: Sleep more. Who is in this goal with you?
choices: Just me | My child | My partner | My family
user: just me
bot: Just you. What will you be doing?
user: go to bed with a book
bot: Go to bed with a book. Where would that be?
choices: At home | Outside | At work | Anywhere
user: at home
bot: At home. When would it fit in your day or week?
choices: In the morning | After school | In the evening | At weekends
user: at ten
bot: At ten. And why does it matter to you?
user: i am tired
bot: You are tired. Here is your goal so far: I will go to bed with a book, at home, at ten, because I am tired.
bot: S is for specific: so clear that anyone would see the same thing. When it works, what will be different?
user: i wake up by myself
bot: You wake up by yourself. M is for measurable: how you will know. How often or how much will you do it?
choices: Once a week | 3 times a week | Every day
user: every day
bot: Every day. And how much is it now, in a normal week?
choices: 0 times | Once | Twice | 3 times
user: 0 times
bot: Right now: 0 times. Here is your goal so far: I will go to bed with a book, at home, at ten, every day, because I am tired.
bot: A is for achievable: a stretch, but one you can do. What could get in the way?
user: late films
bot: Late films. Let's have a plan for that. If that happens, what will you do?
user: i watch them on saturday
bot: Your plan. If: late films. Then: you watch them on saturday. Say it to yourself once. R is for realistic: it fits your life as it is. How sure are you that you can do this, from 0 to 10?
user: 9
bot: 9 out of 10. T is for timely: a day to aim for. When do you want to have done this by?
user: 1 month
bot: That is Saturday 10 April 2027, in about 4 weeks. When do you start?
choices: Today | Tomorrow | Next Monday
user: tomorrow
bot: You start on Thursday 11 March 2027. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: save
bot: Saved. Your goal: I will go to bed with a book, at home, at ten, every day, because I am tired. I start on Thursday 11 March 2027. I want to be there by Saturday 10 April 2027. I'm glad we did this together. You can come back any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
user: priorities
bot: Which goal comes first for you now?
choices: 1. I will go to bed with a book, at home, at ten, every day… | 2. I will walk to work, 3 times a week, because it clears m…
user: 2
bot: Your goals: • Saved: I will walk to work, 3 times a week, because it clears my head. I start on Wednesday 10 March 2027. I want to be there by Thursday 10 June 2027. • Saved: I will go to bed with a book, at home, at ten, every day, because I am tired. I start on Thursday 11 March 2027. I want to be there by Saturday 10 April 2027.
user: change my goal
bot: Which goal would you like to change?
choices: 1. I will walk to work, 3 times a week, because it clears m… | 2. I will go to bed with a book, at home, at ten, every day…
user: 2
bot: What has changed? A few words will help us later. Or say skip.
choices: Skip
user: my shifts are later now
bot: Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: change something
bot: Which part would you like to change?
user: when
bot: Sure. You said: “at ten”. What would you like to say instead?
user: at eleven
bot: At eleven. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: save
bot: Saved. Your goal: I will go to bed with a book, at home, at eleven, every day, because I am tired. I start on Thursday 11 March 2027. I want to be there by Saturday 10 April 2027. I'm glad we did this together. You can come back any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
user: my goals
bot: Your goals: • Saved: I will walk to work, 3 times a week, because it clears my head. I start on Wednesday 10 March 2027. I want to be there by Thursday 10 June 2027. • Saved: I will go to bed with a book, at home, at eleven, every day, because I am tired. I start on Thursday 11 March 2027. I want to be there by Saturday 10 April 2027.
bot: What would you like to do now?
choices: Set another goal | Talk about more | My goals

# A person finds help and time, sees an example, and meets the coach's contact
shows: S0.16 S0.27 S2.7 S2.14
user: hi
bot: … What would you like to be different?
choices: Show me some ideas | Parenting session | Therapy goal | Family plan
user: more time with my son
bot: More time with your son. Who is in this goal with you?
choices: Just me | My child | My partner | My family
user: me and leo
bot: You and leo. What will you be doing?
user: show me an example
bot: Specific: Joe plays what his son picks after tea, phone away. Measurable: 15 minutes, 3 times a week, up from once. Achievable: 5 minutes counts too. Realistic: after a late shift, he plays on Saturday. Timely: by the end of April.
bot: What will you be doing?
user: read a story
bot: Read a story. Where would that be?
choices: At home | Outside | At work | Anywhere
user: talk to my coach
bot: I don't know how to reach your coach. Ask whoever told you about me. Your doctor or health visitor can find you a counsellor too.
bot: Where would that be?
choices: At home | Outside | At work | Anywhere
user: help now
bot: If you or someone else is in danger, please call for help now. I am a program: I can't call anyone, and nobody watches this chat live. In the UK call 999, or 111 and choose 2. To talk, call Samaritans on 116 123 at any hour. To text, send SHOUT to 85258. In the US call 911. To talk or text at any hour, use 988. You can also text HOME to 741741. Somewhere else? Call the number for help in your country.
choices: Help me calm down | Make a safety plan | Go on
user: go on
bot: Where would that be?
choices: At home | Outside | At work | Anywhere
user: in his room
bot: In his room. When would it fit in your day or week?
choices: In the morning | After school | In the evening | At weekends
user: before bed
bot: Before bed. And why does it matter to you?
user: he loves it
bot: He loves it. Here is your goal so far: I will read a story, with leo, in his room, before bed, because he loves it.
bot: S is for specific: so clear that anyone would see the same thing. When it works, what will be different?
user: we laugh more
bot: We laugh more. M is for measurable: how you will know. How often or how much will you do it?
choices: Once a week | 3 times a week | Every day
user: 3 times a week
bot: 3 times a week. And how much is it now, in a normal week?
choices: 0 times | Once | Twice | 3 times
user: once
bot: Right now: once. Here is your goal so far: I will read a story, with leo, in his room, before bed, 3 times a week, because he loves it.
bot: A is for achievable: a stretch, but one you can do. What could get in the way?
user: late shifts
bot: Late shifts. Let's have a plan for that. If that happens, what will you do?
user: we do it on sunday
bot: Your plan. If: late shifts. Then: we do it on sunday. Say it to yourself once. R is for realistic: it fits your life as it is. How sure are you that you can do this, from 0 to 10?
user: 8
bot: 8 out of 10. T is for timely: a day to aim for. When do you want to have done this by?
user: 1 month
bot: That is Saturday 10 April 2027, in about 4 weeks. When do you start?
choices: Today | Tomorrow | Next Monday
user: today
bot: You start on Wednesday 10 March 2027. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: go deeper
bot: What would you like to talk about?
user: who and what can help
bot: Nobody has to do it all alone. Let's look at who and what is there. Who could help you with this goal?
choices: My family | A friend | My coach | A group
user: my sister
bot: Your sister. What could they do, so that it really helps?
user: she has a car
bot: She has a car. What do you still need, such as time, money or a thing?
choices: Nothing right now
user: nothing right now
bot: Nothing right now. Where could you find that, or ask about it?
choices: The library | The school | My coach | Online
user: the library
bot: The library. Keep this near. You can add to it at any time. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: go deeper
bot: What would you like to talk about?
user: make more time
bot: Three tips: do one thing at a time, give it a fixed hour, and get ready the night before. What takes up time that you would like back?
choices: My phone | Work | Housework
user: the mornings
bot: The mornings. Which one small change would you like to try?
choices: Show me some ideas
user: i pack the bags at night
bot: You pack the bags at night. When will you try it first?
choices: Today | Tomorrow morning | At the weekend
user: on sunday
bot: On sunday. One change is enough. You can look at it again next week. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: save
bot: Saved. Your goal: I will read a story, with leo, in his room, before bed, 3 times a week, because he loves it. I start on Wednesday 10 March 2027. I want to be there by Saturday 10 April 2027. I'm glad we did this together. You can come back any time. Looking back now and then helps many people to get further. You can stop it any time. Shall I come back and ask how it goes?
choices: Yes, Sundays at 6 pm | Another time | No, thank you
user: no, thank you
bot: Then I don't write by myself. You can say “check in” any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals

# A goal that was saved stays saved when its change is given up for a new one
user: hi
bot: …
user: be fitter
bot: …
user: just me
bot: …
user: walking to work 3 times a week
bot: …
user: skip
bot: …
user: skip
bot: …
user: skip
bot: …
bot: …
user: skip
bot: …
user: once
bot: …
bot: …
user: skip
bot: …
user: skip
bot: …
user: 8
bot: …
user: 1 month
bot: …
user: today
bot: …
user: save
bot: Saved. …
days pass: 30
user: change my goal
bot: It has been a while. I'm SmartBot, a program and not a person. What has changed? A few words will help us later. Or say skip.
user: skip
bot: … Here is your whole goal. …
user: start over
bot: Start over with a new goal? I keep what you told me so far under your goals.
user: yes
bot: A fresh start, then. What would you like to be different?
goals: Draft, Agreed
