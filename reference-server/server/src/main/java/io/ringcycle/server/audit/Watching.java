package io.ringcycle.server.audit;

import io.ringcycle.server.house.Watched;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** Writes the trail inside of the transaction that changes the house. */
@Watched
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class Watching {
  @Inject private Asked asked;

  /** Whatever the change throws takes the trail back with it. */
  @AroundInvoke
  public @Nullable Object watch(InvocationContext change) throws Exception {
    Object result = change.proceed();
    asked.write();
    return result;
  }
}
