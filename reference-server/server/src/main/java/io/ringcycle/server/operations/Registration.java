package io.ringcycle.server.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.StandardMBean;

/** Lets the node be asked by whoever has started its JVM. */
@ApplicationScoped
public class Registration {
  private final MBeanServer beans = ManagementFactory.getPlatformMBeanServer();

  @Inject private Node node;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object application)
      throws JMException {
    ObjectName name = new ObjectName(NodeMXBean.NAME);
    if (beans.isRegistered(name)) {
      beans.unregisterMBean(name); // of an earlier deployment that ended badly
    }
    beans.registerMBean(new StandardMBean(new FromOutside(node), NodeMXBean.class, true), name);
  }

  void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application)
      throws JMException {
    ObjectName name = new ObjectName(NodeMXBean.NAME);
    if (beans.isRegistered(name)) {
      beans.unregisterMBean(name);
    }
  }
}
