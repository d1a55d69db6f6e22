# A parent turns a wish into a goal and saves it
time zone: Europe/London
user: hello
bot: Hello User1, I'm SmartBot. I'm a program, not a person. … What would you like to be different?
user: want more time w my daughter
bot: More time w your daughter. Who is in this goal with you?
choices: Just me | My child | My partner | My family
user: just me and mia shes 6
bot: Just you and mia shes 6. What will you be doing?
user: playing. without my phone
bot: Playing. Without your phone. Where would that be?
user: back
bot: Sure. You said: “playing. without my phone”. What would you like to say instead?
user: playing what she picks, no phone
bot: Playing what she picks, no phone. Where would that be?
user: living room
bot: Living room. When would it fit in your day or week?
user: after tea
bot: After tea. And why does it matter to you?
user: i miss her. feels like all i do is nag
bot: You miss her. Feels like all you do is nag. Here is your goal so far: I will play what she picks, no phone, with mia, in the living room, after tea, because I miss her.
bot: S is for specific: so clear that anyone would see the same thing. When it works, what will be different?
user: we laugh more
bot: We laugh more. M is for measurable: how you will know. How often or how much will you do it?
user: more often
bot: “more often” is hard to check later. What number would feel right?
choices: Once a week | 3 times a week | Every day | Keep mine
user: 3 times a week, 15 mins
bot: 3 times a week, 15 mins. And how much is it now, in a normal week?
user: maybe once
bot: Right now: maybe once. Here is your goal so far: … 3 times a week, 15 mins, because I miss her.
bot: A is for achievable: a stretch, but one you can do. What could get in the way?
user: late shifts tues thurs
bot: Late shifts tues thurs. Let's have a plan for that. If that happens, what will you do?
user: do it saturday morning instead
bot: Your plan. If: late shifts tues thurs. Then: do it saturday morning instead. Say it to yourself once. R is for realistic: it fits your life as it is. How sure are you that you can do this, from 0 to 10?
user: about a 7
bot: 7 out of 10. T is for timely: a day to aim for. When do you want to have done this by?
choices: 1 week | 1 month | 6 months | 1 year | 5 years
user: end of april
bot: That is Friday 30 April 2027, in about 7 weeks. When do you start?
user: tomorrow
bot: You start on Thursday 11 March 2027. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: save
bot: Saved. Your goal: I will play what she picks, no phone, with mia, in the living room, after tea, 3 times a week, 15 mins, because I miss her. I start on Thursday 11 March 2027. I want to be there by Friday 30 April 2027. … Looking back now and then helps many people to get further. You can stop it any time. Shall I come back and ask how it goes?
choices: Yes, Sundays at 6 pm | Another time | No, thank you
user: no, thank you
bot: Then I don't write by myself. You can say “check in” any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
goal status: Agreed
goal what: playing what she picks, no phone
goal baseline: maybe once
goal start date: 2027-03-11
goal target date: 2027-04-30
goal sentence: I will play what she picks, no phone, with mia, in the living room, after tea, 3 times a week, 15 mins, because I miss her. I start on Thursday 11 March 2027. I want to be there by Friday 30 April 2027.

# A person who only skips has nothing to save and is asked for one thing
user: hi
bot: … What would you like to be different?
user: skip
bot: We leave that one out. Who is in this goal with you?
user: skip
bot: We leave that one out. What will you be doing?
user: pass
bot: We leave that one out. Where would that be?
user: skip
bot: … When would it fit in your day or week?
user: skip
bot: … And why does it matter to you?
user: skip
bot: We leave that one out. S is for specific: so clear that anyone would see the same thing. When it works, what will be different?
user: skip
bot: … How often or how much will you do it?
user: skip
bot: … And how much is it now, in a normal week?
user: skip
bot: … What could get in the way?
user: skip
bot: … If that happens, what will you do?
user: skip
bot: … How sure are you that you can do this, from 0 to 10?
user: skip
bot: … When do you want to have done this by?
user: skip
bot: … When do you start?
user: skip
bot: We leave that one out. There is no goal to save yet. Tell me a little first. You left this one out. What will you be doing?
user: reading to my son
bot: Reading to your son. Still open: How often or how much, How it is now, Target date. Here is your whole goal. Does it say what you mean? I will read to my son. …
user: save
bot: Saved. Your goal: I will read to my son. …
goal what: reading to my son
goal where: (skipped)
goal start date: (none)
goal status: Agreed
