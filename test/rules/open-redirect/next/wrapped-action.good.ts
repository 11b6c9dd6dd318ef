// library: next; feature: an action behind a client that knows whose it is; expect: innocent
'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { withSession, workshopAction } from '../actions';

const schema = z.object({ title: z.string(), step: z.enum(['draft', 'done']) });

export const finishCourse = workshopAction.inputSchema(schema).action(async ({ ctx, parsedInput }) => {
  const { studio } = ctx;
  if (parsedInput.step === 'done') redirect(`/${studio.slug}/courses`);
});

export const leaveCourse = workshopAction.metadata({ name: 'leave' }).action(async (given) => {
  redirect(`/${given.ctx.studio.slug}`);
});

export const openCourse = withSession(async (session, id: string) => {
  redirect(`/${session.studio}/courses/${encodeURIComponent(id)}`);
});
