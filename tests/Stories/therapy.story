# A client works on a therapy goal between sessions
shows: S0.44 S2.5 S3.1 S3.3 S3.7 S3.12
user: hi
bot: … What would you like to be different?
choices: Show me some ideas | Parenting session | Therapy goal | Family plan
user: therapy goal
bot: A clear goal can guide your therapy and show how far you have come. Goals don't suit everyone. You can say “stop” at any time, and there are other ways too. We can look back later at how your mood moves. Where is your mood right now, from 1 to 10?
user: 5
bot: 5 out of 10. What would you like to change, with therapy to help?
choices: Show me some ideas
user: show me some ideas
bot: Here are some ideas: • Use a calming skill in 4 out of 5 hard moments, within 3 months • Have 3 open talks a week where I say what I need, within 6 months • Bring my worry down from 8 to 5 out of 10, within 3 months • Write down one thing I did well each day, for 6 months • Try a new way to cope each week and keep the best 3, within 3 months Tap one, or tell me yours. What would you like?
user: Bring my worry down from 8 to 5 out of 10, within 3 months
bot: Bring your worry down from 8 to 5 out of 10, within 3 months. Who is in this goal with you?
choices: Just me | My therapist | My partner | A friend
user: just me
bot: Just you. What will you be doing?
user: breathing slowly for two minutes when my chest gets tight
bot: Breathing slowly for two minutes when your chest gets tight. Where would that be?
choices: At home | At work | Outside | Anywhere
user: anywhere
bot: Anywhere. When would it fit in your day or week?
choices: In the morning | When it gets hard | In the evening | After a session
user: when it gets hard
bot: When it gets hard. And why does it matter to you?
user: i want to go to the shops again
bot: To go to the shops again. Here is your goal so far: I will breathe slowly for two minutes when my chest gets tight, anywhere, when it gets hard, because I want to go to the shops again.
bot: S is for specific: so clear that you and your therapist see the same thing. When it works, what will be different in your life?
user: i stay in the shop until i have what i need
bot: You stay in the shop until you have what you need. M is for measurable: how you will know. How often or how much will you do it?
choices: 3 times a week | Every day | 5 out of 10 or less
user: 3 times a week
bot: 3 times a week. And what is that number now, in a normal week?
choices: 0 times | Once | Twice | 8 out of 10
user: once
bot: Right now: once. Here is your goal so far: I will breathe slowly for two minutes when my chest gets tight, anywhere, when it gets hard, 3 times a week, because I want to go to the shops again.
bot: A is for achievable and actionable: you can act on it, in small steps. What could get in the way?
user: crowds on saturdays
bot: Crowds on saturdays. Let's have a plan for that. If that happens, what will you do?
user: i go on tuesday morning
bot: Your plan. If: crowds on saturdays. Then: you go on tuesday morning. Say it to yourself once. R is for relevant: it fits what you need. It is realistic too: it fits your life. What do you need most right now that this goal would help with?
user: to feel less trapped
bot: To feel less trapped. How sure are you that you can do this, from 0 to 10?
user: 8
bot: 8 out of 10. T is for timely: a day to aim for. When do you want to have done this by?
choices: 1 month | 3 months | 6 months | 1 year
user: 3 months
bot: That is Thursday 10 June 2027, in about 3 months. When do you start?
choices: Today | Tomorrow | Next Monday
user: today
bot: You start on Wednesday 10 March 2027. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: go deeper
bot: What would you like to talk about?
user: what sets it off
bot: When we know what sets it off, it comes as less of a surprise. What tends to set it off?
user: queues and loud music
bot: Queues and loud music. What do you notice first in yourself?
user: my hands get cold
bot: Your hands get cold. How could you note it when it happens?
choices: On my phone | On a card | In a notebook
user: in a small book
bot: In a small book. You can add to this over time. Bring it to your therapist if you like. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: go deeper
bot: What would you like to talk about?
user: ways to measure it
bot: There is more than one way to see a change. Pick one that suits you. Which way of measuring would you like to use?
user: 0 to 10
bot: 0 to 10. How will you note it down, so that it is quick and easy?
choices: On my phone | On a card | In a notebook
user: each evening i write a number
bot: Each evening you write a number. Bring it to a session now and then, and look at it with your therapist. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: go deeper
bot: What would you like to talk about?
user: try, look back, switch
bot: We often have to try a few ways before one fits. That is part of it. Which way to cope would you like to try first?
user: counting backwards
bot: Counting backwards. When will you look back at how well it worked?
choices: After 5 tries | In a week | In 2 weeks | At my next session
user: in a week
bot: In a week. If it does not help, what will you try next?
user: ask my therapist
bot: If it does not help: ask your therapist. If it helps, keep it. If it does not, you have another one ready. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: go deeper
bot: What would you like to talk about?
user: my wins
bot: A win counts, however small. Written down, it is there on a hard day. What went a little better lately?
user: i went to the bakery
bot: You went to the bakery. What helped it to go better?
user: my sister came along
bot: Your sister came along. Where will you keep your wins, so that you can look back?
choices: A notebook | My phone | A jar of notes
user: on the fridge
bot: On the fridge. Change takes time. When it feels slow, look back over your wins. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: go deeper
bot: What would you like to talk about?
user: with my therapist
bot: A goal works best when you and your therapist both know it and want it. Who knows about this goal, or who will you tell?
choices: My therapist | My partner | A friend | Nobody yet
user: dr lee
bot: Dr lee. When could you bring it up in therapy?
choices: At my next session | In a message before
user: at our next session
bot: At our next session. What would you like to ask your therapist about it?
choices: No question right now
user: how slow is too slow
bot: How slow is too slow. You can change the goal with your therapist at any time. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: go deeper
bot: What would you like to talk about?
user: other ways than goals
bot: Goals don't suit everyone, and that is fine. Therapy can help in other ways. Which other way would you like to try?
user: a list of good days
bot: A list of good days. How could you tell your therapist that goals are not your way now?
user: i tell her on monday
bot: You tell her on monday. You can come back to goals, or not. Both are fine. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: save
bot: Saved. Your goal: I will breathe slowly for two minutes when my chest gets tight, anywhere, when it gets hard, 3 times a week, because I want to go to the shops again. I start on Wednesday 10 March 2027. I want to be there by Thursday 10 June 2027. I'm glad we did this together. You can come back any time. Looking back now and then helps many people to get further. You can stop it any time. Shall I come back and ask how it goes?
choices: Yes, Wednesdays at 7 pm | Another time | No, thank you
user: no, thank you
bot: Then I don't write by myself. You can say “check in” any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
goal status: Agreed
