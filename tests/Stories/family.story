# A family and a practitioner make a plan
shows: S1.1 S1.4 S1.6 S1.9 S1.12 S1.13 S1.14 S1.16 S1.18 S1.19 S4.2 S4.4 S4.10 S4.16 S4.18 S4.20 S4.23 S4.25 S4.27 S4.32 S4.33
user: hi
bot: … What would you like to be different?
choices: Show me some ideas | Parenting session | Therapy goal | Family plan
user: family plan
bot: A plan works best when all of us make it together. Nobody is blamed here. You can stop at any point, and each part can be changed. Why are we here?
choices: A goal of my own | Parenting session | Therapy goal
user: mia misses a lot of school since the move
bot: Mia misses a lot of school since the move. What do we want to be different for the child?
user: mia walks into school on time and plays with a friend there
bot: Mia walks into school on time and plays with a friend there. Who takes part in this plan?
choices: The parents | The child | The school | A social worker
user: the parents and the school
bot: The parents and the school. What needs to happen?
user: dad walks mia to the gate
bot: Dad walks mia to the gate. Where will that happen?
choices: At home | At school | At the family centre | Online
user: at school
bot: At school. When will it happen?
choices: Each morning | After school | Once a week | At weekends
user: each morning
bot: Each morning. And why does it matter to all of you?
user: she is sad when she is at home alone
bot: She is sad when she is at home alone. Here is your goal so far: We will do this: dad walks mia to the gate, with the parents and the school, at school, each morning, because she is sad when she is at home alone. What will be different: mia walks into school on time and plays with a friend there.
bot: S is for specific: who does what, so clear that all of us see the same. Who will see to it that this happens?
choices: Me | The parents | A teacher | A social worker
user: dad
bot: Dad. M is for measurable: how all of us will know. What number do we aim for?
choices: Once a week | 3 times a week | Every school day
user: 4 mornings a week
bot: 4 mornings a week. And what is that number now?
choices: 0 times | Once | Twice | 6 out of 10
user: 2 mornings a week
bot: Right now: 2 mornings a week. How will we know that it is working?
choices: The school's list | A feelings chart | Notes from planned time | Show me some ideas
user: the school's list
bot: The school's list. What we say ourselves is one side. A second view makes it fair. Who or what else could show the same thing?
choices: The school | A nurse or doctor | A social worker | The child
user: her teacher
bot: Her teacher. Here is your goal so far: We will do this: dad walks mia to the gate, with the parents and the school, at school, each morning, 4 mornings a week, because she is sad when she is at home alone. What will be different: mia walks into school on time and plays with a friend there.
bot: A is for agreed: all have had a say. It is achievable too: in small steps. Who has said yes to this plan so far?
choices: All of us | The parents | The child | Nobody yet
user: all of us
bot: All of us. R is for realistic and resourced: fair for this family, with the help it needs. What could get in the way?
user: dad starts work early
bot: Dad starts work early. Let's have a plan for that. If that happens, what will you do?
user: nan walks with her
bot: Your plan. If: dad starts work early. Then: nan walks with her. Say it to yourself once. How sure are you that this can work, from 0 to 10?
user: 7
bot: 7 out of 10. T is for timely: real dates, in stages where that helps. By when should this be different for the child?
choices: 1 month | 3 months | 6 months | 1 year
user: 3 months
bot: That is Thursday 10 June 2027, in about 3 months. When do we start?
choices: Today | Tomorrow | Next Monday
user: next monday
bot: You start on Monday 15 March 2027. When do we look at this plan together next?
choices: In 2 weeks | In 4 weeks | In 6 weeks | In 3 months
user: in 4 weeks
bot: Next review: Wednesday 7 April 2027. Still open: the six Ws, is it fair for the child, is it fair for the family, needs and risks, what all of you say. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: go deeper
bot: What would you like to talk about?
user: a few more questions
bot: Which rules, needs or limits could hold this back?
user: no car before nine
bot: No car before nine. Here is your goal so far: We will do this: dad walks mia to the gate, with the parents and the school, at school, each morning, 4 mornings a week, because she is sad when she is at home alone. What will be different: mia walks into school on time and plays with a friend there. We start on Monday 15 March 2027. We want to be there by Thursday 10 June 2027.
bot: What is the very first small step?
user: dad sets his alarm
bot: Dad sets his alarm. What will other people notice?
user: mia smiles at the gate
bot: Mia smiles at the gate. Here is your goal so far: We will do this: dad walks mia to the gate, with the parents and the school, at school, each morning, 4 mornings a week, because she is sad when she is at home alone. What will be different: mia walks into school on time and plays with a friend there. We start on Monday 15 March 2027. We want to be there by Thursday 10 June 2027.
bot: Who sees it in another way, and how?
choices: Nobody does
user: nobody does
bot: Nobody does. What will we do about that?
user: we talk again on sunday
bot: We talk again on sunday. What would be a smaller change on the way?
user: 3 mornings in the first month
bot: 3 mornings in the first month. Who or what could help you?
choices: The family | A friend | The school | A group near us
user: the family
bot: The family. What do you need that you don't have yet?
choices: Nothing is missing
user: nothing is missing
bot: Nothing is missing. Who could help us see what is fair to expect?
user: her nurse
bot: Her nurse. How soon does the child need this to change?
choices: Right away | In the next weeks | By a set day
user: in the next weeks
bot: In the next weeks. Still open: is it fair for the child, is it fair for the family, needs and risks, what all of you say. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: go deeper
bot: What would you like to talk about?
user: what the child says
bot: The child's own view comes first. Their own words are best. What does the child say about it, in their own words?
choices: We have not asked yet
user: i like painting but not the noise
bot: You like painting but not the noise. What does the child wish for?
user: to sit next to amy
bot: To sit next to amy. How did we find that out?
choices: We asked the child | By play or drawing | By watching | Someone close told us
user: she drew it with mrs bell
bot: She drew it with mrs bell. What part did the child have in making this plan?
choices: There all the time | There for some of it | Not there yet
user: yes she was there
bot: Yes she was there. Let the child know what you did with what they said. Still open: is it fair for the child, is it fair for the family, needs and risks, what all of you say. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: go deeper
bot: What would you like to talk about?
user: brothers and sisters
bot: What is hard for one child may be hard for the others too. Which other children are in the child's life?
choices: There are none
user: her brother tom
bot: Her brother tom. What do they need?
user: time with dad too
bot: Time with dad too. What worries us about them?
choices: No worry right now
user: that he is left out
bot: That he is left out. Look at them again at each review. Still open: is it fair for the child, is it fair for the family, needs and risks, what all of you say. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: go deeper
bot: What would you like to talk about?
user: our culture and ways
bot: Each family has its own ways. The plan should fit with them. Which ways, beliefs or languages matter in this family?
user: we speak twi at home
bot: We speak twi at home. What else makes a difference, such as health or how someone learns?
choices: Nothing that I know of
user: prayers at noon
bot: Prayers at noon. What will we do, so that the plan fits?
user: a note for the teacher
bot: A note for the teacher. If something does not fit, say so. It can be changed. Still open: is it fair for the child, is it fair for the family, needs and risks, what all of you say. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: go deeper
bot: What would you like to talk about?
user: services that take part
bot: If a service is in the plan, all of us should know what and why. Which service or group takes part?
user: the family centre
bot: The family centre. What will it do with you?
user: a worker who helps with mornings
bot: A worker who helps with mornings. How often will that be?
choices: Once a week | Every 2 weeks | Once a month
user: once a week
bot: Once a week. When will it begin?
choices: Next Monday | In 2 weeks | In 1 month
user: next monday
bot: From Monday 15 March 2027. What is it for: what should be better in the end?
user: so that dad is not alone with it
bot: So that dad is not alone with it. Who else should take part?
choices: Nobody is missing
user: nobody is missing
bot: Nobody is missing. You can go through this again with the next service. Still open: is it fair for the child, is it fair for the family, needs and risks, what all of you say. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: go deeper
bot: What would you like to talk about?
user: needs and risks
bot: A good plan meets what the child needs, and makes life safer. What does the child need most?
user: she needs sleep and a calm start
bot: She needs sleep and a calm start. What could harm the child, as things are now?
user: that she is alone in the morning
bot: That she is alone in the morning. How does the plan make that better or safer?
user: nan comes when dad is on early shift
bot: Nan comes when dad is on early shift. What makes this fair to ask of the child?
user: fair for her, in small steps
bot: Fair for her, in small steps. What makes it fair to ask of the parents?
user: fair for us with nan's help
bot: Fair for us with nan's help. If a child is not safe today, do not wait: say “help now”. Still open: what all of you say. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: go deeper
bot: What would you like to talk about?
user: what the parents say
bot: Parents know their child best. All views belong in the plan. What do the parents say about this plan?
user: mum and dad both want it
bot: Mum and dad both want it. Which part do they see another way?
choices: They agree with all of it
user: dad wants to be stricter
bot: Dad wants to be stricter. What might be hard to say out loud?
user: mum does not say much
bot: Mum does not say much. What will we do about that?
user: talk about it on sunday
bot: Talk about it on sunday. A plan can go on with two views in it, if all of us know them. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: go deeper
bot: What would you like to talk about?
user: who does what by when
bot: Each step has one person, one date and a way to see that it is done. What needs to happen as one step?
user: ask about the art club
bot: Ask about the art club. Who is responsible for that step?
choices: Me | The parents | The school | A social worker
user: mrs bell
bot: Mrs bell. By when will it be done?
choices: Tomorrow | In 1 week | In 2 weeks | In 1 month
user: 31 march
bot: By Wednesday 31 March 2027. How will we know that the step is done?
user: amy and mia go together
bot: Amy and mia go together. That is one step of the plan. Not too many: a few that get done are best. Is there another step?
choices: Add a step | Take the last one out | That's all
user: add a step
bot: What needs to happen as one step?
user: talk about the noise
bot: Talk about the noise. Who is responsible for that step?
choices: Me | The parents | The school | A social worker
user: mum
bot: Mum. By when will it be done?
choices: Tomorrow | In 1 week | In 2 weeks | In 1 month
user: in 2 weeks
bot: By Wednesday 24 March 2027. How will we know that the step is done?
user: mia has a quiet place
bot: Mia has a quiet place. That is one step of the plan. Not too many: a few that get done are best. Is there another step?
choices: Add a step | Take the last one out | That's all
user: that's all
bot: Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: go deeper
bot: What would you like to talk about?
user: if it can't be done
bot: Life gets in the way. What counts is to say so on the same day. Who agrees to what, in one sentence?
user: dad
bot: Dad. If that can't be done, who will be told that same day?
choices: The social worker | The school | The family
user: mrs bell on the same day
bot: Mrs bell on the same day. And what happens then?
user: nan takes over
bot: Nan takes over. To say so early is part of the plan, and nobody is blamed. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: go deeper
bot: What would you like to talk about?
user: who knows the plan
bot: A plan can only work when each person in it knows their part. Who needs to know about this plan?
user: all of us and the nurse
bot: All of us and the nurse. How will each of them get it?
choices: On paper | By phone | Read out together
user: by letter
bot: By letter. How will we know that they have seen it?
choices: They sign it | They text back | We ask each one
user: ask each one on friday
bot: Ask each one on friday. How will you all keep in touch with each other?
user: a visit in april
bot: A visit in april. Ask each person to say back what they will do. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: go deeper
bot: What would you like to talk about?
user: see if it works
bot: It is good to see early when a plan does not work. What would be the first sign that it is not working?
user: two days missed in a row
bot: Two days missed in a row. Who will look out for that?
choices: Me | The parents | A teacher | A social worker
user: mrs bell
bot: Mrs bell. How soon will you look, and how often after that?
choices: Each week | Every 2 weeks | Once a month
user: every friday
bot: Every friday. If you see that sign, what will you do?
user: we meet within the week
bot: If you see it: we meet within the week. What is better in the child's life since the plan began?
user: mia laughs more in the morning
bot: Mia laughs more in the morning. To say early that it is not working helps the child most. Here is your whole goal. Does it say what you mean? …
choices: Save | Change something | Go deeper | Save for later
user: save
bot: Saved. Your goal: We will do this: dad walks mia to the gate, with the parents and the school, at school, each morning, 4 mornings a week, because she is sad when she is at home alone. What will be different: mia walks into school on time and plays with a friend there. We start on Monday 15 March 2027. We want to be there by Thursday 10 June 2027. I'm glad we did this together. You can come back any time. Looking back now and then helps many people to get further. You can stop it any time. Shall I come back and ask how it goes?
choices: Yes, Fridays at 5 pm, every 2 weeks | Another time | No, thank you
user: no, thank you
bot: Then I don't write by myself. You can say “check in” any time. What would you like to do now?
choices: Set another goal | Talk about more | My goals
goal status: Agreed
goal child-says: i like painting but not the noise
