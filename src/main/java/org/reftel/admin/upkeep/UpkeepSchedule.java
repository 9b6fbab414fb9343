package org.reftel.admin.upkeep;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** What a server does by night; a command has better things to do. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class UpkeepSchedule {
    private static final Logger LOG = LoggerFactory.getLogger(UpkeepSchedule.class);
    private static final String WHO = "the schedule";

    private final Upkeep upkeep;

    UpkeepSchedule(Upkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Scheduled(cron = "${reftel.fixity.cron}", zone = "${reftel.zone:}")
    void checkStoredBytes() {
        run(UpkeepTask.FIXITY);
    }

    @Scheduled(cron = "${reftel.index.cron}", zone = "${reftel.zone:}")
    void checkIndex() {
        run(UpkeepTask.INDEX_CHECK);
    }

    private void run(UpkeepTask task) {
        try {
            upkeep.run(task, WHO, (_, _) -> {});
        } catch (UpkeepRunningException e) {
            LOG.info("{} is left out this time: {}", task.key(), e.getMessage());
        }
    }
}
