// library: next; feature: what a client sends to an action behind another; expect: bad
'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { withSession, workshopAction } from '../actions';

export const finishCourse = workshopAction.inputSchema(z.object({ back: z.string() })).action(async ({ ctx, parsedInput }) => {
  await ctx.studio.finish();
  redirect(parsedInput.back); // error: open-redirect
});

export const openCourse = withSession(async (session, back: string) => {
  await session.touch();
  redirect(back); // error: open-redirect
});

export const saveProfile = workshopAction.action(async (profile) => {
  redirect(profile.home); // error: open-redirect
});
