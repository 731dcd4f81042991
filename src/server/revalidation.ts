import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";

/**
 * Lets who asks by GET keep the answer and ask whether it still holds: an answer has an ETag, and where `If-None-Match` names
 * it, status 304 and no body. A copy is never used unasked, as the next publication may change any answer. An `onSend` hook.
 */
export function revalidate(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: (error: null, payload: unknown) => void,
): void {
  if (request.method !== "GET" || reply.statusCode !== 200 || typeof payload !== "string") {
    done(null, payload);
    return;
  }
  // The same JSON may be asked for as one media type or another; a copy of one is none of the other.
  const type = String(reply.getHeader("content-type"));
  const tag = `"${createHash("sha256").update(type).update(payload).digest("base64url")}"`;
  void reply.header("etag", tag).header("cache-control", "no-cache");
  if (!names(request.headers["if-none-match"], tag)) {
    done(null, payload);
    return;
  }
  void reply.code(304).removeHeader("content-length").removeHeader("content-type");
  done(null, null);
}

/** Whether `If-None-Match` names the tag; proxies that compress make it a weak one (`W/"…"`), which is as good here. */
const names = (header = "", tag: string): boolean =>
  header.split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === tag);
